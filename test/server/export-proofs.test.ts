import { proofsAsCsv, proofsAsJsonLines, type StoredProof } from 'react-consent-ui/server'
import { describe, expect, it } from 'vitest'
import { ID, proof, withdrawal } from './proofs.js'

const receivedAt = '2026-11-24T12:00:01.000Z'

async function* stored(...proofs: Partial<StoredProof>[]) {
  for (const one of proofs) yield { ...proof(), receivedAt, ...one }
}

const text = (stream: ReadableStream<Uint8Array>) => new Response(stream).text()

/** The cells of a text by RFC 4180, or nothing where it is not of that form. */
function cellsOf(csv: string): string[][] {
  const CELL = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y
  const rows: string[][] = []
  let row: string[] = []
  while (CELL.lastIndex < csv.length) {
    const [, quoted, bare, end] = CELL.exec(csv) ?? []
    if (end === undefined) return []
    row.push(quoted?.replaceAll('""', '"') ?? bare ?? '')
    if (end === ',') continue
    rows.push(row)
    row = []
  }
  return rows
}

describe('the proofs as a table', () => {
  it('have a header, and a row each', async () => {
    const csv = await text(proofsAsCsv(stored({}, { ...withdrawal(), region: null })))
    expect(csv).toBe(
      [
        '"receivedAt","id","previousId","action","surface","categories","services","givenAt","updatedAt","expiresAt","revision","policyVersion","textsHash","locale","model","region","gpc","libraryVersion"',
        `"2026-11-24T12:00:01.000Z","${ID}",,"accept-all","banner","{""preferences"":true,""statistics"":true,""marketing"":true}","{}","2026-11-24T12:00:00.000Z","2026-11-24T12:00:00.000Z","2027-05-25T12:00:00.000Z","3","2.0","b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9","fr","opt-in","FR","false","0.1.0"`,
        `"2026-11-24T12:00:01.000Z",,"${ID}","withdraw","preferences","{""preferences"":false,""statistics"":false,""marketing"":false}","{}","2026-11-24T12:00:00.000Z","2026-11-24T12:00:00.000Z","2027-05-25T12:00:00.000Z","3","2.0","b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9","fr","opt-in",,"false","0.1.0"`,
        '',
      ].join('\r\n'),
    )
  })

  it('have their header where there are none', async () => {
    expect(cellsOf(await text(proofsAsCsv(stored())))).toHaveLength(1)
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '－1'])(
    'run no formula: %j',
    async (id) => {
      const [, row] = cellsOf(await text(proofsAsCsv(stored({ id }))))
      expect(row?.[1]).toBe(`'${id}`)
    },
  )

  it('hold together whatever a text holds', async () => {
    const id = 'a,"b"\r\n"=1+1",🍪'
    const rows = cellsOf(await text(proofsAsCsv(stored({ id }))))
    expect(rows.map((row) => row.length)).toEqual([18, 18])
    expect(rows[1]?.[1]).toBe(id)
  })
})

describe('the proofs as JSON', () => {
  it('are a line each, with everything in it', async () => {
    const lines = (await text(proofsAsJsonLines(stored({}, withdrawal())))).split('\n')
    expect(lines.pop()).toBe('')
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      { ...proof(), receivedAt },
      { ...withdrawal(), receivedAt },
    ])
  })

  it('stay on their line whatever a text holds', async () => {
    const lines = (await text(proofsAsJsonLines(stored({ id: 'a\nb\u2028"' })))).split('\n')
    expect(lines).toHaveLength(2)
    expect(JSON.parse(lines[0] ?? '').id).toBe('a\nb\u2028"')
  })
})

describe('an export', () => {
  it('reads no further than somebody wants, and lets go when they leave', async () => {
    let read = 0
    let isOver = false
    async function* endless() {
      try {
        for (;;) {
          read++
          yield { ...proof(), receivedAt }
        }
      } finally {
        isOver = true
      }
    }
    const reader = proofsAsJsonLines(endless()).getReader()
    await reader.read()
    await reader.read()
    await reader.cancel()
    expect(read).toBeLessThan(5)
    expect(isOver).toBe(true)
  })

  it('breaks off where the store does, and does not look whole', async () => {
    async function* broken() {
      yield { ...proof(), receivedAt }
      throw new Error('connection lost')
    }
    await expect(text(proofsAsCsv(broken()))).rejects.toThrow('connection lost')
  })
})

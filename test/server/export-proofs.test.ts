import { proofsAsCsv, proofsAsJsonLines, type StoredProof } from 'react-consent-ui/server'
import { describe, expect, it } from 'vitest'
import { ID, proof, withdrawal } from './proofs.js'

const receivedAt = '2026-11-24T12:00:01.000Z'

async function* stored(...proofs: Partial<StoredProof>[]) {
  for (const one of proofs) yield { ...proof(), receivedAt, ...one }
}

const text = (stream: ReadableStream<Uint8Array>) => new Response(stream).text()

/** The cells of a text by RFC 4180, or nothing if the text has another form. */
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

describe('proofsAsCsv', () => {
  it('writes a header, and a row for each proof', async () => {
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

  it('writes the header alone for no proofs', async () => {
    expect(cellsOf(await text(proofsAsCsv(stored())))).toHaveLength(1)
  })

  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t'=1"],
    ['\r=1', "'\r'=1"],
    ['\n=1', "'\n'=1"],
    ['\tx', "'\tx"],
    ['＝1', "'＝1"],
    ['－1', "'－1"],
    ['﹢1', "'﹢1"],
    [' =1', " '=1"],
    ['\u200b=1', "\u200b'=1"],
  ])('writes no formula at the start of a text: %j', async (id, written) => {
    const [, row] = cellsOf(await text(proofsAsCsv(stored({ id }))))
    expect(row?.[1]).toBe(written)
  })

  // A spreadsheet that splits by another separator takes the quotes inside a line as text, or as its own.
  it.each([',', ';', '\t', '|', ' ', ':', '^', '~', '/'])(
    'writes no formula where a spreadsheet splits by %j (fault 40)',
    async (separator) => {
      const formulas = [...'=+-@＝＋－＠﹦﹢﹣﹫−'].flatMap((start) =>
        ['', '"', '""', 'x;"', ' ', '\t', '\n', '\r\n', '\n\t', '\u00a0'].map(
          (before) => `x${separator}${before}${start}1+1${separator}`,
        ),
      )
      for (const formula of formulas) {
        const one = { id: formula, locale: formula, services: { [formula]: true } }
        const csv = await text(proofsAsCsv(stored(one)))
        const cells = csv.split(separator).flatMap((piece) => piece.split(/[\r\n]/))
        const begun = cells.map((cell) => cell.replace(/^[\s"\u200b]+/u, ''))
        expect(begun.filter((cell) => /^[=+\-@＝＋－＠﹦﹢﹣﹫−]/u.test(cell))).toEqual([])
      }
    },
  )

  it('leaves signs inside words and dates alone', async () => {
    const one = { locale: 'zh-Hant-TW', policyVersion: '2.0-beta+1', id: 'e\u0301-1' }
    const csv = await text(proofsAsCsv(stored(one)))
    for (const each of Object.values(one)) expect(csv).toContain(`"${each}"`)
    expect(csv).toContain('"2026-11-24T12:00:00.000Z"')
  })

  it('keeps a text with any characters in its cell', async () => {
    const id = 'a,"b"\r\n"1+1",🍪'
    const rows = cellsOf(await text(proofsAsCsv(stored({ id }))))
    expect(rows.map((row) => row.length)).toEqual([18, 18])
    expect(rows[1]?.[1]).toBe(id)
  })
})

describe('proofsAsJsonLines', () => {
  it('writes a line for each proof, with every field', async () => {
    const lines = (await text(proofsAsJsonLines(stored({}, withdrawal())))).split('\n')
    expect(lines.pop()).toBe('')
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      { ...proof(), receivedAt },
      { ...withdrawal(), receivedAt },
    ])
  })

  it('writes one line for a text with any characters', async () => {
    const lines = (await text(proofsAsJsonLines(stored({ id: 'a\nb\u2028"' })))).split('\n')
    expect(lines).toHaveLength(2)
    expect(JSON.parse(lines[0] ?? '').id).toBe('a\nb\u2028"')
  })
})

describe('an export', () => {
  it('reads no further than the stream is read, and stops when it is canceled', async () => {
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

  it('fails where the store fails, so that half an export does not look complete', async () => {
    async function* broken() {
      yield { ...proof(), receivedAt }
      throw new Error('connection lost')
    }
    await expect(text(proofsAsCsv(broken()))).rejects.toThrow('connection lost')
  })
})

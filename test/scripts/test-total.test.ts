import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { RESULTS, totalFile } from '../../scripts/test-total.mjs'

const SCRIPT = fileURLToPath(new URL('../../scripts/test-total.mjs', import.meta.url))

let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'total-'))
  mkdirSync(path.join(folder, RESULTS))
})
afterEach(() => rmSync(folder, { recursive: true }))

function leave(command: string, passed: number, failed: string[]) {
  writeFileSync(path.join(folder, totalFile(command)), JSON.stringify({ passed, failed }))
}

function close() {
  const { status, stdout } = spawnSync(process.execPath, [SCRIPT, 'test', 'matrix'], {
    cwd: folder,
    encoding: 'utf8',
  })
  return { status, lines: stdout.trim().split('\n') }
}

describe('the end of the test log', () => {
  it('is one line of counts if every test passed', () => {
    leave('test', 30, [])
    leave('matrix', 12, [])
    expect(close()).toEqual({ status: 0, lines: ['42 passed, 0 failed'] })
  })

  it('names every failed test of both commands directly above the counts', () => {
    leave('test', 30, ['test:unit: record.test.ts: reads a record', 'lint: failed'])
    leave('matrix', 12, ['test:next: next.test.ts: builds'])
    expect(close()).toEqual({
      status: 1,
      lines: [
        '✗ test:unit: record.test.ts: reads a record',
        '✗ lint: failed',
        '✗ test:next: next.test.ts: builds',
        '42 passed, 3 failed',
      ],
    })
  })

  it('counts a command that did not finish as failed', () => {
    leave('test', 30, [])
    const { status, lines } = close()
    expect(status).toBe(1)
    expect(lines.at(-2)).toMatch(/^✗ the command "matrix" left no total: /)
    expect(lines.at(-1)).toBe('30 passed, 1 failed')
  })
})

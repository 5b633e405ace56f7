import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import { run } from '../../src/cli/run.js'

/** A folder with these files, until the test ends. */
export function inFolder(files: Readonly<Record<string, string | object>>) {
  const folder = mkdtempSync(path.join(tmpdir(), 'rcu-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const at = (file: string) => path.join(folder, file)
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(path.dirname(at(file)), { recursive: true })
    writeFileSync(at(file), typeof content === 'string' ? content : JSON.stringify(content))
  }
  return {
    folder,
    at,
    read: (file: string) => readFileSync(at(file), 'utf8'),
    write: (file: string, content: string) => writeFileSync(at(file), content),
    /** Runs a command. An argument that is one of the files becomes its path. */
    run: (...args: string[]) => run(args.map((arg) => (Object.hasOwn(files, arg) ? at(arg) : arg))),
  }
}

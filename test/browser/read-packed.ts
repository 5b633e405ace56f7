import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/**
 * Reads style sheets of a published package. Fetches it without its dependencies, which are an editor in
 * the case of WordPress, and keeps it.
 */
export function readPacked(name: string, ...files: string[]): string {
  const folder = path.resolve('.pack/style-sheets', name)
  if (!files.every((file) => existsSync(path.join(folder, file)))) {
    mkdirSync(folder, { recursive: true })
    const run = (command: string, ...args: string[]) =>
      execFileSync(command, args, {
        cwd: folder,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'inherit'],
        shell: process.platform === 'win32',
      })
    const [{ filename }] = JSON.parse(run('npm', 'pack', name, '--json')) as [{ filename: string }]
    const members = files.map((file) => `package/${file}`)
    run('tar', '-xzf', filename, '--strip-components=1', ...members)
  }
  return files.map((file) => readFileSync(path.join(folder, file), 'utf8')).join('\n')
}

import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { describe, expect, it } from 'vitest'
import { TARBALL } from '../../scripts/pack.mjs'
import { codeEntryPoints, isPacked, PACKAGE, packedFiles } from './consumer.js'

const manifest: { files: string[] } & Record<string, unknown> = JSON.parse(
  readFileSync(`${PACKAGE}/package.json`, 'utf8'),
)

describe('the tarball', () => {
  it('holds what `files` lists, and the README and the license', () => {
    // Changesets writes the change log with the first release.
    const files = [...manifest.files, 'README.md', 'LICENSE'].filter(existsSync)
    expect(files.filter((file) => !isPacked(file))).toEqual([])
  })

  it('has a README without links to files that it does not hold', () => {
    const readme = readFileSync(`${PACKAGE}/README.md`, 'utf8')
    const links = [...readme.matchAll(/\]\(([^)]+)\)/g)].map(([, to]) => to ?? '')
    expect(links.filter((to) => !/^(?:https?:|#)/.test(to))).toEqual([])
  })

  it('names its homepage, repository and place for bugs', () => {
    const { homepage, repository, bugs } = manifest
    expect([homepage, repository, bugs]).not.toContain(undefined)
  })

  it('stays small on the disk of a site', () => {
    const bytes = packedFiles().map((file) => statSync(`${PACKAGE}/${file}`))
    const size = bytes.reduce((sum, one) => sum + (one.isFile() ? one.size : 0), 0)
    expect(size).toBeLessThan(6_000_000)
  })

  it('satisfies publint', async () => {
    const { messages, pkg } = await publint({ pkgDir: PACKAGE, pack: false, strict: true })
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([])
  })

  it('declares types that every module system resolves', () => {
    const subpaths = codeEntryPoints().map(({ specifier }) =>
      specifier.replace('react-consent-ui', '.'),
    )
    // node16: the resolution from before `exports` finds no subpath of any package.
    const args = [TARBALL, '--profile', 'node16', '--format', 'ascii', '--no-color']
    const attw = spawnSync('node_modules/.bin/attw', [...args, '--entrypoints', ...subpaths], {
      encoding: 'utf8',
    })
    expect(attw.status, attw.stdout + attw.stderr).toBe(0)
  })
})

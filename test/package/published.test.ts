import { spawnSync } from 'node:child_process'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { describe, expect, it } from 'vitest'
import { TARBALL } from '../../scripts/pack.mjs'
import { codeEntryPoints, PACKAGE } from './consumer.js'

describe('the tarball', () => {
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

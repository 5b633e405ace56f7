import { afterEach, expect, it, vi } from 'vitest'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

// No site can make an element; a second copy of the module is what a second copy of the library brings.
it('makes one policy a page, for a second copy of the library too', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  const made: string[] = []
  const createPolicy = (name: string, rules: object) => {
    // As a browser whose page allows each name once.
    if (made.includes(name)) throw new TypeError(`Policy "${name}" exists.`)
    made.push(name)
    return { ...rules, createScriptURL: (url: string) => `${url}#trusted` }
  }
  vi.stubGlobal('trustedTypes', { createPolicy })
  const sources: string[] = []
  for (const copy of ['first', 'second']) {
    vi.resetModules()
    const { makeScript } = await import('../../src/core/scripts/script-element.js')
    sources.push(makeScript({ src: `https://acme.test/${copy}.js` }, {}).src)
  }
  expect(made).toEqual(['rcu'])
  expect(sources).toEqual([
    'https://acme.test/first.js#trusted',
    'https://acme.test/second.js#trusted',
  ])
  expect(warn).not.toHaveBeenCalled()
})

import { preview } from 'vite'
import type { TestProject } from 'vitest/node'
import { installExample, npmIn } from '../../scripts/example.mjs'
import { pack } from '../../scripts/pack.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the built example site, without a slash at its end. */
    site: string
  }
}

const SITE = 'examples/site'

/** Builds the example site on the packed library and serves it on a free port. */
export default async function setup({ provide }: TestProject) {
  pack()
  installExample(SITE)
  npmIn(SITE, 'run', 'build')
  const server = await preview({ root: SITE, preview: { port: 0 } })
  const address = server.resolvedUrls?.local[0]
  if (!address) throw new Error(`${SITE} is built but not served.`)
  provide('site', address.replace(/\/$/, ''))
  return () => server.close()
}

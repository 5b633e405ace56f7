import { existsSync } from 'node:fs'
import { preview } from 'vite'
import type { TestProject } from 'vitest/node'

const BUILT = 'storybook-static'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built Storybook is served, without a slash at the end. */
    catalogue: string
  }
}

/** Serves the Storybook that `npm run build-storybook` has left. */
export default async function setup({ provide }: TestProject) {
  if (!existsSync(`${BUILT}/index.json`)) {
    throw new Error(`There is no ${BUILT} to be tested. Run npm run build-storybook first.`)
  }
  const server = await preview({
    configFile: false,
    appType: 'mpa',
    build: { outDir: BUILT },
    preview: { port: 0 },
  })
  provide('catalogue', String(server.resolvedUrls?.local[0]).replace(/\/$/, ''))
  return () => server.close()
}

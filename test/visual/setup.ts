import { existsSync } from 'node:fs'
import { preview } from 'vite'
import type { TestProject } from 'vitest/node'

const BUILT = 'storybook-static'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built Storybook is served, without a slash at the end. */
    storybook: string
    /** Whether this run makes the baselines instead of comparing with them. */
    isUpdate: boolean
  }
}

/** Serves the Storybook that `npm run build-storybook` has left. */
export default async function setup(project: TestProject) {
  if (!existsSync(`${BUILT}/index.json`)) {
    throw new Error(`There is no ${BUILT}, so no wall can be looked at. Run npm run test:visual.`)
  }
  const server = await preview({
    configFile: false,
    appType: 'mpa',
    build: { outDir: BUILT },
    preview: { port: 0 },
  })
  project.provide('storybook', String(server.resolvedUrls?.local[0]).replace(/\/$/, ''))
  project.provide('isUpdate', project.config.snapshotOptions.updateSnapshot === 'all')
  return () => server.close()
}

import { existsSync } from 'node:fs'
import { preview } from 'vite'

const BUILT = 'storybook-static'

/** Serves the Storybook that `npm run build-storybook` has left. */
export async function serveStorybook() {
  if (!existsSync(`${BUILT}/index.json`)) {
    throw new Error(`There is no ${BUILT} to be tested. Run npm run build-storybook first.`)
  }
  const server = await preview({
    configFile: false,
    appType: 'mpa',
    build: { outDir: BUILT },
    preview: { port: 0 },
  })
  return {
    /** Without a slash at the end. */
    address: String(server.resolvedUrls?.local[0]).replace(/\/$/, ''),
    close: () => server.close(),
  }
}

import { defineConfig } from 'vitest/config'
import { dom, ssr } from '../projects.js'

const onReact18 = { env: { REACT_MAJOR: '18' } }

export default defineConfig({
  test: {
    projects: [
      { ...dom, test: { ...dom.test, ...onReact18 } },
      // A database is the same under every React, and slow to open.
      { ...ssr, test: { ...ssr.test, ...onReact18, exclude: ['test/server/pglite.test.ts'] } },
    ],
  },
})

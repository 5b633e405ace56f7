import { defineConfig } from 'vitest/config'
import { core, dom, fuzz, packed, ssr, types } from './test/projects.js'

export default defineConfig({
  test: {
    projects: [core, dom, ssr, fuzz, types, packed],
  },
})

import { defineConfig } from 'vitest/config'
import {
  browser,
  catalogue,
  core,
  dom,
  fuzz,
  next,
  packed,
  postgres,
  ssr,
  types,
  visual,
} from './test/projects.js'
import { stories } from './test/stories-project.js'

export default defineConfig({
  test: {
    projects: [
      core,
      dom,
      ssr,
      fuzz,
      types,
      packed,
      postgres,
      stories,
      visual,
      catalogue,
      browser,
      next,
    ],
  },
})

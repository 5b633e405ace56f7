import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import * as projects from './test/projects.js'
import { looks, stories } from './test/stories-project.js'

export default defineConfig({
  test: {
    // By default Vitest leaves one core idle, which is half of a small machine.
    maxWorkers: availableParallelism(),
    projects: [...Object.values(projects), stories, looks],
  },
})

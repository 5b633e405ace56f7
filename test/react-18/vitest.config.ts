import { availableParallelism } from 'node:os'
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'
import { dom, ssr } from '../projects.js'

/** A project without the tests that render nothing: these use no React, and end alike under every version. */
function onReact18({ test, ...rest }: TestProjectInlineConfiguration) {
  return {
    ...rest,
    test: {
      ...test,
      env: { REACT_MAJOR: '18' },
      // A test of the version makes sure that this run uses React 18.
      exclude: ['**/!(version).test.ts'],
    },
  }
}

export default defineConfig({
  test: {
    maxWorkers: availableParallelism(),
    projects: [dom, ssr].map(onReact18),
  },
})

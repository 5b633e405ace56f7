/**
 * Every step of the test commands, in the order they run: one line per npm script.
 *
 * - `suite`: `quick` is for every change, `proof` completes `npm test`, `matrix` repeats the proof elsewhere
 *   (another React, every look, another framework).
 * - `vitest`: the step runs Vitest, and its tests are counted one by one. Any other step counts as one test.
 *
 * @type {readonly Step[]}
 *
 * @typedef {{ suite: 'quick' | 'proof' | 'matrix', script: string, vitest: boolean }} Step
 */
export const STEPS = [
  { suite: 'quick', script: 'types', vitest: false },
  { suite: 'quick', script: 'lint', vitest: false },
  { suite: 'quick', script: 'test:unit', vitest: true },
  { suite: 'proof', script: 'test:fuzz', vitest: true },
  { suite: 'proof', script: 'api:check', vitest: false },
  { suite: 'proof', script: 'test:package', vitest: true },
  { suite: 'proof', script: 'test:stories', vitest: true },
  { suite: 'proof', script: 'test:browser', vitest: true },
  { suite: 'matrix', script: 'test:react-18', vitest: true },
  { suite: 'matrix', script: 'test:variants', vitest: true },
  { suite: 'matrix', script: 'test:looks', vitest: true },
  // Builds the Storybook that the next step reads.
  { suite: 'matrix', script: 'test:visual', vitest: true },
  { suite: 'matrix', script: 'test:catalogue', vitest: true },
  { suite: 'matrix', script: 'test:next', vitest: true },
  { suite: 'matrix', script: 'test:consumers', vitest: true },
  { suite: 'matrix', script: 'test:engines', vitest: true },
  { suite: 'matrix', script: 'test:load', vitest: true },
]

/** The suites that a command runs, by the argument of `scripts/test.mjs`. */
export const COMMANDS = {
  quick: ['quick'],
  test: ['quick', 'proof'],
  matrix: ['matrix'],
}

import { fileURLToPath } from 'node:url'
import type { TestProjectInlineConfiguration } from 'vitest/config'

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url))

/** What is waited for in a browser comes late on a busy machine. Waiting longer loses nothing. */
const patient = { poll: { timeout: 20_000 } }

/** A test waits for what it needs. A short limit would only make it fail on a busy machine. */
const testTimeout = 30_000

// tsconfig's `paths` send `react-consent-ui/*` to the sources, for the compiler and for the tests alike.
const resolve = { tsconfigPaths: true }

export const core: TestProjectInlineConfiguration = {
  resolve: {
    ...resolve,
    alias: [{ find: /^react(-dom)?(\/.*)?$/, replacement: here('./core/no-react.ts') }],
  },
  test: {
    name: 'core',
    environment: 'node',
    testTimeout,
    include: ['test/{core,scripts,styles}/**/*.test.ts'],
  },
}

export const dom: TestProjectInlineConfiguration = {
  resolve,
  test: {
    name: 'dom',
    environment: 'jsdom',
    include: [
      'test/{react,components,embeds,integrations,services,locales,migrate,testing,conformance}/**/*.test.{ts,tsx}',
    ],
    setupFiles: ['test/setup-dom.ts'],
    testTimeout,
  },
}

export const ssr: TestProjectInlineConfiguration = {
  resolve,
  test: {
    name: 'ssr',
    environment: 'node',
    include: ['test/{ssr,server}/**/*.test.{ts,tsx}'],
    testTimeout,
  },
}

export const fuzz: TestProjectInlineConfiguration = {
  resolve,
  test: {
    name: 'fuzz',
    environment: 'node',
    include: ['test/fuzz/**/*.test.ts'],
    testTimeout: 60_000,
  },
}

export const types: TestProjectInlineConfiguration = {
  resolve,
  test: {
    name: 'types',
    environment: 'node',
    include: ['test/types/**/*.test.ts'],
    testTimeout: 60_000,
    typecheck: {
      enabled: true,
      include: ['test/types/**/*.test-d.ts'],
      // The types step reports these with their place.
      ignoreSourceErrors: true,
    },
  },
}

export const packed: TestProjectInlineConfiguration = {
  test: {
    name: 'package',
    environment: 'node',
    include: ['test/package/**/*.test.ts'],
    globalSetup: ['test/package/setup.ts'],
    testTimeout: 120_000,
  },
}

/** Not part of `npm test`: it needs a Postgres, and installs one. PGlite, which is one too, stands in there. */
export const postgres: TestProjectInlineConfiguration = {
  resolve,
  test: {
    name: 'postgres',
    environment: 'node',
    include: ['test/postgres/**/*.test.ts'],
    globalSetup: ['test/package/setup.ts', 'test/postgres/setup.ts'],
    // The load takes the database down.
    fileParallelism: false,
  },
}

export const browser: TestProjectInlineConfiguration = {
  resolve,
  test: {
    name: 'browser',
    environment: 'node',
    include: ['test/browser/**/*.test.ts'],
    expect: patient,
    globalSetup: ['test/browser/setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
}

/** Apart from `browser`, because it looks at the built Storybook and needs no site. */
export const catalogue: TestProjectInlineConfiguration = {
  resolve,
  test: {
    name: 'catalogue',
    environment: 'node',
    include: ['test/catalogue/**/*.test.ts'],
    globalSetup: ['test/catalogue/setup.ts'],
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
}

/** The walls, from the same build. */
export const visual: TestProjectInlineConfiguration = {
  test: {
    name: 'visual',
    environment: 'node',
    include: ['test/visual/**/*.test.ts'],
    globalSetup: ['test/visual/setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
}

export const next: TestProjectInlineConfiguration = {
  resolve,
  test: {
    name: 'next',
    environment: 'node',
    include: ['test/next/**/*.test.ts'],
    expect: patient,
    globalSetup: ['test/next/setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
}

import { fileURLToPath } from 'node:url'
import type { TestProjectInlineConfiguration } from 'vitest/config'

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url))

/** Settings of every project that drives a real browser. On a busy machine a browser is slow, and now and then fails. */
const inBrowser = {
  environment: 'node',
  expect: { poll: { timeout: 20_000 } },
  testTimeout: 120_000,
  hookTimeout: 120_000,
  // `scripts/test.mjs` lists the tests that passed on retry, and fails if there are more than two.
  retry: 1,
} as const

/** A test waits for what it needs. A short limit would only make it fail on a busy machine. */
const testTimeout = 30_000

// tsconfig's `paths` send `react-consent-ui/*` to the sources, for the compiler and for the tests alike.
const resolve = { tsconfigPaths: true }

/** Compiles the sources, like the tests of types. */
const REFERENCE = 'test/docs/reference.test.ts'

export const core: TestProjectInlineConfiguration = {
  resolve: {
    ...resolve,
    alias: [{ find: /^react(-dom)?(\/.*)?$/, replacement: here('./core/no-react.ts') }],
  },
  test: {
    name: 'core',
    environment: 'node',
    testTimeout,
    include: ['test/{core,scripts,styles,docs}/**/*.test.ts'],
    exclude: [REFERENCE],
    setupFiles: ['test/setup-node.ts'],
    isolate: false,
  },
}

/** Folders whose tests without JSX need no document. Each file with one takes a second to start. */
const IN_NODE = '{embeds,integrations,services,locales,cli}'

/** Files of an example import the library as installed. The nearest tsconfig, the example's own, has no paths. */
const examples = {
  name: 'examples-from-sources',
  enforce: 'pre',
  resolveId(this: ResolveContext, source: string, importer?: string) {
    const isExample = importer?.includes('/examples/') && source.startsWith('react-consent-ui')
    return isExample ? this.resolve(source, here('./setup-dom.ts')) : undefined
  },
} as const

interface ResolveContext {
  resolve(source: string, importer: string): Promise<object | null>
}

export const dom: TestProjectInlineConfiguration = {
  resolve,
  plugins: [examples],
  test: {
    name: 'dom',
    environment: 'jsdom',
    include: [
      'test/{react,components,migrate,testing,conformance}/**/*.test.{ts,tsx}',
      `test/${IN_NODE}/**/*.test.tsx`,
    ],
    setupFiles: ['test/setup-dom.ts'],
    testTimeout,
  },
}

/** Runs whole databases and processes of its own: proof, but not quick. */
const PGLITE = 'test/server/pglite.test.ts'

export const ssr: TestProjectInlineConfiguration = {
  resolve,
  test: {
    name: 'ssr',
    environment: 'node',
    include: ['test/{ssr,server}/**/*.test.{ts,tsx}', `test/${IN_NODE}/**/*.test.ts`],
    exclude: [PGLITE],
    setupFiles: ['test/setup-node.ts'],
    isolate: false,
    testTimeout,
  },
}

export const database: TestProjectInlineConfiguration = {
  resolve,
  test: { name: 'database', environment: 'node', include: [PGLITE], testTimeout },
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

/** Programs that these tests compile. `*.test-d.ts` is checked by `npm run types`, with the sources. */
export const types: TestProjectInlineConfiguration = {
  resolve,
  test: {
    name: 'types',
    environment: 'node',
    include: ['test/types/**/*.test.ts', REFERENCE],
    testTimeout: 60_000,
  },
}

export const packed: TestProjectInlineConfiguration = {
  test: {
    name: 'package',
    environment: 'node',
    include: ['test/package/**/*.test.ts'],
    exclude: ['test/package/load.test.ts'],
    globalSetup: ['test/package/setup.ts'],
    testTimeout: 120_000,
  },
}

export const load: TestProjectInlineConfiguration = {
  test: {
    name: 'load',
    environment: 'node',
    include: ['test/package/load.test.ts'],
    globalSetup: ['test/package/setup.ts'],
    testTimeout: 300_000,
  },
}

/** No part of a test command: it needs a Postgres, and installs one. PGlite is one too, and is tested in `database`. */
export const postgres: TestProjectInlineConfiguration = {
  resolve,
  test: {
    name: 'postgres',
    environment: 'node',
    include: ['test/postgres/**/*.test.ts'],
    globalSetup: ['test/package/setup.ts', 'test/postgres/setup.ts'],
    // The load test takes the database down.
    fileParallelism: false,
  },
}

export const browser: TestProjectInlineConfiguration = {
  resolve,
  test: {
    ...inBrowser,
    name: 'browser',
    include: ['test/browser/**/*.test.ts'],
    globalSetup: ['test/browser/setup.ts'],
    provide: {
      react: '19',
      themes: ['neutral'],
      // The slowest builds first.
      pages: [
        'site',
        'rendered',
        'look',
        'tailwind',
        'embeds',
        'resets',
        'surroundings',
        'lists',
        'trust',
        'gated',
        'vendors',
        'mounted',
        'quickStart',
        'wrongInDevelopment',
        'wrongInProduction',
        'development',
      ],
    },
  },
}

/** The browser tests that depend on the version of React or on the theme, under the others. */
export const variants: TestProjectInlineConfiguration = {
  resolve,
  test: {
    ...inBrowser,
    name: 'variants',
    include: ['test/browser/{rendered,react,alike,contrast,ways-of-looking}.test.ts'],
    globalSetup: ['test/browser/setup.ts'],
    provide: {
      react: '18',
      themes: ['soft', 'sharp', 'high-contrast', 'compact'],
      pages: ['site', 'rendered', 'look', 'development'],
    },
  },
}

/** Tests the built Storybook. */
export const catalogue: TestProjectInlineConfiguration = {
  resolve,
  test: {
    ...inBrowser,
    name: 'catalogue',
    include: ['test/catalogue/**/*.test.ts'],
    globalSetup: ['test/catalogue/setup.ts'],
  },
}

/** Compares the walls of the built Storybook with their pictures. */
export const visual: TestProjectInlineConfiguration = {
  test: {
    ...inBrowser,
    name: 'visual',
    include: ['test/visual/**/*.test.ts'],
    globalSetup: ['test/visual/setup.ts'],
  },
}

export const next: TestProjectInlineConfiguration = {
  resolve,
  test: {
    ...inBrowser,
    name: 'next',
    include: ['test/next/**/*.test.ts'],
    globalSetup: ['test/next/setup.ts'],
  },
}

/** Sites with other tools than the repository's: Jest, older compilers. Each installs its tools from its lock file. */
export const consumers: TestProjectInlineConfiguration = {
  test: {
    name: 'consumers',
    environment: 'node',
    include: ['test/consumers/*.test.ts'],
    globalSetup: ['test/consumers/setup.ts'],
    fileParallelism: false,
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
}

/** Firefox and WebKitGTK, each driven through its own protocol. */
export const engines: TestProjectInlineConfiguration = {
  resolve,
  test: {
    name: 'engines',
    environment: 'node',
    include: ['test/engines/**/*.test.ts'],
    globalSetup: ['test/engines/setup.ts'],
    // Node 20 has WebSocket behind this flag.
    execArgv: ['--experimental-websocket'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
}

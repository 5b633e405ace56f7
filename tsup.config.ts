import { defineConfig, type Options } from 'tsup'

const shared: Options = {
  // Bundled output loses 'use client'; file by file, each keeps its own and sites tree-shake by file.
  bundle: false,
  target: 'es2022',
  silent: true,
  // Unbundled CJS keeps `./x.js` in its specifiers, so both trees end in .js and a package.json says which is which.
  outExtension: () => ({ js: '.js' }),
}

const sources = ['src/**/*.{ts,tsx}', '!src/**/*.d.ts']
/** Files of data: texts and facts, of which there are hundreds. */
const data = ['src/locales/*/*.ts', 'src/services/*.ts']
/** The only file with a package in it: `init` asks with it, and no page loads it. */
const prompts = 'src/cli/prompts.ts'
const cli = 'src/cli/**'
const code = [...sources, `!${cli}`, ...data.map((files) => `!${files}`)]

const esbuildOptionsOf =
  (isCjs: boolean, isData: boolean): NonNullable<Options['esbuildOptions']> =>
  (options) => {
    // An escape for each letter outside ASCII would triple the size of most languages.
    options.charset = 'utf8'
    // ESM code stays readable, because sites bundle and debug it. Data and CJS are only run.
    options.minifyWhitespace = isData || isCjs
    options.minifyIdentifiers = isData
    // Keeps the folders below src: the shared folder of the entries would be taken for it.
    options.outbase = 'src'
    // Makes `import()` a `require()` in a promise. Jest runs a native `import()` only with a flag of Node.
    if (isCjs) options.supported = { ...options.supported, 'dynamic-import': false }
  }

const esm: Options = { ...shared, format: 'esm', outDir: 'dist/esm' }
const cjs: Options = { ...shared, format: 'cjs', outDir: 'dist/cjs' }

export default defineConfig([
  // Without source maps: each file is one source without its types, and maps would be a sixth of the package.
  { ...esm, entry: code, esbuildOptions: esbuildOptionsOf(false, false) },
  { ...esm, entry: data, esbuildOptions: esbuildOptionsOf(false, true) },
  {
    ...esm,
    // It is only run: no site bundles or debugs it.
    entry: [`${cli}/*.ts`, `!${prompts}`],
    esbuildOptions: (options, context) => {
      esbuildOptionsOf(false, false)(options, context)
      options.minifyWhitespace = true
    },
  },
  {
    ...esm,
    entry: [prompts],
    bundle: true,
    noExternal: ['enquirer'],
    platform: 'node',
    minify: true,
    // The license text of what is bundled, and the `require` that its CommonJS files call.
    banner: {
      js: `/*! enquirer: Copyright (c) 2016-present, Jon Schlinkert. ansi-colors: Copyright (c) 2015-present, Brian Woodward. strip-ansi, ansi-regex: Copyright (c) Sindre Sorhus. MIT License: https://opensource.org/license/mit */
import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);`,
    },
    esbuildOptions: esbuildOptionsOf(false, false),
  },
  // The command is run as a file, never required, and imports a site's ESM config.
  { ...cjs, entry: code, esbuildOptions: esbuildOptionsOf(true, false) },
  { ...cjs, entry: data, esbuildOptions: esbuildOptionsOf(true, true) },
])

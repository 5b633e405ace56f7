import { defineConfig, type Options } from 'tsup'

const utf8: NonNullable<Options['esbuildOptions']> = (options) => {
  options.charset = 'utf8'
}

const shared: Options = {
  // Bundled output loses 'use client'; file by file, each keeps its own and sites tree-shake by file.
  bundle: false,
  target: 'es2022',
  silent: true,
  // An escape for each letter outside ASCII would triple the size of most languages.
  esbuildOptions: utf8,
  // Unbundled CJS keeps `./x.js` in its specifiers, so both trees end in .js and a package.json says which is which.
  outExtension: () => ({ js: '.js' }),
}

const sources = ['src/**/*.{ts,tsx}', '!src/**/*.d.ts']
const locales = 'src/locales/*/*.ts'

export default defineConfig([
  {
    ...shared,
    entry: [...sources, `!${locales}`],
    format: 'esm',
    outDir: 'dist/esm',
    sourcemap: true,
  },
  // Texts are not debugged, and their maps would be a third of the package.
  {
    ...shared,
    entry: [locales],
    format: 'esm',
    outDir: 'dist/esm/locales',
  },
  {
    ...shared,
    // The command is run as a file, never required, and imports a site's ESM config.
    entry: [...sources, '!src/cli/**'],
    format: 'cjs',
    outDir: 'dist/cjs',
    // Only for ESM, which sites bundle and debug: maps are half of the package's size.
    sourcemap: false,
    esbuildOptions: (options, context) => {
      utf8(options, context)
      // Makes `import()` a `require()` in a promise. Jest runs a native `import()` only with a flag of Node.
      options.supported = { ...options.supported, 'dynamic-import': false }
    },
  },
])

import { defineConfig, type Options } from 'tsup'

const shared: Options = {
  entry: ['src/**/*.{ts,tsx}', '!src/**/*.d.ts'],
  // Bundled output loses 'use client'; file by file, each keeps its own and sites tree-shake by file.
  bundle: false,
  target: 'es2022',
  sourcemap: true,
  silent: true,
  // Unbundled CJS keeps `./x.js` in its specifiers, so both trees end in .js and a package.json says which is which.
  outExtension: () => ({ js: '.js' }),
}

export default defineConfig([
  { ...shared, format: 'esm', outDir: 'dist/esm' },
  { ...shared, format: 'cjs', outDir: 'dist/cjs' },
])

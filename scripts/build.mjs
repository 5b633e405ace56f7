import { cp, readdir, rm, writeFile } from 'node:fs/promises'
import { buildStyles } from './build-styles.mjs'
import { minifyHeadScript } from './minify-head-script.mjs'
import { run } from './run.mjs'
import { slimCjs } from './slim-cjs.mjs'

await rm('dist', { recursive: true, force: true })

run('tsup')
await slimCjs()
await writeFile('dist/cjs/package.json', '{ "type": "commonjs" }\n')
await minifyHeadScript()

run('tsc', '-p', 'tsconfig.build.json')
// Sites import a language by its entry points. The types of its other files would be thousands of lines.
for (const file of await readdir('dist/esm/locales', { recursive: true }))
  if (/[\\/](?!index|all)\w+\.d\.ts$/.test(file)) await rm(`dist/esm/locales/${file}`)
// A declaration is the same in both trees: the nearest package.json sets the module system it describes.
await cp('dist/esm', 'dist/cjs', {
  recursive: true,
  filter: (file) => !/(\.js|[\\/]cli)$/.test(file),
})

await buildStyles()

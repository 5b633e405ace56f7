import { cp, rm, writeFile } from 'node:fs/promises'
import { buildStyles } from './build-styles.mjs'
import { minifyHeadScript } from './minify-head-script.mjs'
import { run } from './run.mjs'

await rm('dist', { recursive: true, force: true })

run('tsup')
await writeFile('dist/cjs/package.json', '{ "type": "commonjs" }\n')
await minifyHeadScript()

run('tsc', '-p', 'tsconfig.build.json')
// A declaration is the same in both trees: the nearest package.json sets the module system it describes.
await cp('dist/esm', 'dist/cjs', {
  recursive: true,
  filter: (file) => !/(\.js|\.js\.map|[\\/]cli)$/.test(file),
})

await buildStyles()

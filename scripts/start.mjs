import { installExample, npmIn } from './example.mjs'
import { pack } from './pack.mjs'

const SITE = 'examples/site'
const PORT = '4173'

pack()
await installExample(SITE)
await npmIn(SITE, 'run', 'build')

console.log(`
The example site: http://localhost:${PORT}
Every component in every state: npm run storybook, then http://localhost:6006
`)
await npmIn(SITE, 'run', 'preview', '--', '--port', PORT, '--strictPort')

import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { compact, difference } from './compare.js'
import { LOOKS, openWall, SIZES } from './open-wall.js'

const BASELINES = 'test/visual/baselines'
const LIMIT_BYTES = 5_000_000
const UPDATE = 'npm run test:visual -- --update'

const walls = wallsOf(await (await fetch(`${inject('storybook')}/index.json`)).json())
const names = walls.flatMap(({ family }) =>
  SIZES.flatMap((size) => Object.keys(LOOKS).map((look) => nameOf(family, size, look))),
)

if (inject('isUpdate')) {
  mkdirSync(BASELINES, { recursive: true })
  for (const file of readdirSync(BASELINES)) {
    if (!names.includes(path.parse(file).name)) rmSync(path.join(BASELINES, file))
  }
}

describe.each(walls)('the wall of $family', ({ id, family }) => {
  let wall: Awaited<ReturnType<typeof openWall>>
  beforeAll(async () => {
    wall = await openWall(id)
  })
  afterAll(() => wall?.close())

  describe.each(Object.entries(LOOKS))('in %s', (lookName, look) => {
    it.each(SIZES)('looks as it did at $width px', async (size) => {
      const name = nameOf(family, size, lookName)
      const baseline = path.join(BASELINES, `${name}.png`)
      const picture = await wall.photograph(look, size)
      const problem = existsSync(baseline)
        ? difference(name, readFileSync(baseline), picture)
        : `${baseline} is missing.`
      if (!problem) return
      if (!inject('isUpdate')) expect.fail(`${problem} If it is right so, run ${UPDATE}.`)
      writeFileSync(baseline, compact(picture))
    })
  })
})

describe('the baselines', () => {
  it('are one for each wall, size and look', () => {
    expect(readdirSync(BASELINES).sort()).toEqual(names.map((name) => `${name}.png`).sort())
  })

  it('weigh less than 5 MB together', () => {
    const weights = readdirSync(BASELINES).map((file) => statSync(path.join(BASELINES, file)).size)
    expect(weights.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(LIMIT_BYTES)
  })
})

/** Every story called `AllStates`, from the index of a built Storybook. */
function wallsOf(index: { entries: Record<string, { id: string; exportName?: string }> }) {
  const stories = Object.values(index.entries).filter((entry) => entry.exportName === 'AllStates')
  return stories.map(({ id }) => ({ id, family: id.replace('--all-states', '') }))
}

function nameOf(family: string, { width }: (typeof SIZES)[number], look: string) {
  return `${family}-${width}-${look}`
}

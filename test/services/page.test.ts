import { readFileSync } from 'node:fs'
import * as services from 'react-consent-ui/services'
import { describe, expect, it } from 'vitest'

const PAGE = 'docs/services.md'
const HEADING = '## The presets\n'

const { defineService, identifyCookie, ...presets } = services

/** How many records name a source. */
function verified({ cookies = [] }: services.ServicePreset): string {
  if (cookies.length === 0) return '0'
  const known = cookies.filter(({ source }) => source !== 'unverified').length
  return `${cookies.length}, ${known} with a source`
}

const rows = Object.entries(presets)
  .map(([name, preset]) => ({ name, preset }))
  .sort((a, b) => a.preset.name.localeCompare(b.preset.name, 'en'))
  .map(
    ({ name, preset }) =>
      `| ${preset.name} | \`${name}\` | \`${preset.preset}\` | ${preset.category} | ${verified(preset)} | ${preset.checked} |`,
  )

describe(PAGE, () => {
  it('lists every preset', async () => {
    const [text = ''] = readFileSync(PAGE, 'utf8').split(HEADING)
    const table = [
      '| product | import | id | category | cookies | checked |',
      '| --- | --- | --- | --- | --- | --- |',
    ]
    const list = `${text}${HEADING}\n${[...table, ...rows].join('\n')}\n`
    await expect(list).toMatchFileSnapshot(`../../${PAGE}`)
  })
})

import { defineConsent } from 'react-consent-ui/core'
import { describe, expect, it } from 'vitest'
import { freshPage } from '../page.js'
import { visit } from '../shop.js'

freshPage()

/** The model of a visitor in this region. */
function modelIn(region: string, regions: Parameters<typeof defineConsent>[0]['regions']) {
  const config = defineConsent({ revision: 1, regions })
  return visit({ config, region }).getState().model
}

const MEMBERS =
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ')

describe('the regions of a config', () => {
  it.each(MEMBERS)('count %s as a member of the EU and of the EEA', (country) => {
    expect(modelIn(country, { default: 'opt-out', EU: 'opt-in' })).toBe('opt-in')
    expect(modelIn(country, { default: 'opt-out', EEA: 'opt-in' })).toBe('opt-in')
  })

  it.each(['AX', 'GF', 'GP', 'MF', 'MQ', 'RE', 'YT'])(
    'count %s as a part of the EU with a code of its own',
    (country) => {
      expect(modelIn(country, { default: 'opt-out', EU: 'opt-in' })).toBe('opt-in')
    },
  )

  it.each(['IS', 'LI', 'NO'])('count %s as a member of the EEA alone', (country) => {
    expect(modelIn(country, { default: 'opt-out', EU: 'opt-in' })).toBe('opt-out')
    expect(modelIn(country, { default: 'opt-out', EEA: 'opt-in' })).toBe('opt-in')
  })

  it.each(['GB', 'CH', 'US', 'GL', 'TR', 'UA', 'RS'])('count %s as no member', (country) => {
    const regions = { default: 'opt-out', EU: 'opt-in', EEA: 'opt-in' } as const
    expect(modelIn(country, regions)).toBe('opt-out')
  })

  it('take the nearest rule: a state, its country, EU, EEA, default', () => {
    const regions = {
      default: 'notice',
      EEA: 'opt-out',
      EU: 'opt-in',
      FR: 'notice',
      'FR-IDF': 'opt-out',
      NO: 'opt-in',
    } as const
    expect(modelIn('FR-IDF', regions)).toBe('opt-out')
    expect(modelIn('FR-BRE', regions)).toBe('notice')
    expect(modelIn('de', regions)).toBe('opt-in')
    expect(modelIn('IS', regions)).toBe('opt-out')
    expect(modelIn('NO', regions)).toBe('opt-in')
    expect(modelIn('CH', regions)).toBe('notice')
    expect(modelIn('XX', { ...regions, default: 'opt-out' })).toBe('opt-in')
  })

  it('go on to the wider rule for a category that the nearer one does not name', () => {
    const config = defineConsent({
      revision: 1,
      regions: { default: 'opt-out', EU: { statistics: 'notice' }, EEA: 'opt-in' },
    })
    expect(visit({ config, region: 'FR' }).getState().categories).toMatchObject({
      statistics: true,
      marketing: false,
    })
  })
})

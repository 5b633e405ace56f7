import {
  type ConsentConfigError,
  defineConsent,
  defineDetails,
  validateConsent,
} from 'react-consent-ui/core'
import { describe, expect, it } from 'vitest'

function issuesOf(service: object) {
  try {
    validateConsent({ revision: 1, services: { ads: { category: 'marketing', ...service } } })
    return []
  } catch (error) {
    return (error as ConsentConfigError).issues.map(({ path, message }) => `${path}: ${message}`)
  }
}

const provider = { name: 'Ads Ltd.' }
const cookie = { name: 'id', purpose: 'Shows ads', expires: 'session' }

describe('the check of a standard purpose', () => {
  it('accepts the id of one, for a service and for a cookie', () => {
    const purpose = { standard: 'shows-advertising' }
    expect(issuesOf({ provider, purpose, cookies: [{ ...cookie, purpose }] })).toEqual([])
  })

  it.each([
    [
      { standard: 'shows-advertisng' },
      '.standard: "shows-advertisng" is not a standard purpose; did you mean "shows-advertising"?',
    ],
    [
      { standard: 'plays-videos' },
      '.standard: "plays-videos" is not a standard purpose; did you mean "plays-video"?',
    ],
    [
      { standard: 'plays-video', en: 'Plays videos' },
      '.en: is not a known field; known: standard.',
    ],
  ])('names the mistake in %j', (purpose, message) => {
    expect(issuesOf({ purpose })).toEqual([`services.ads.purpose${message}`])
    expect(issuesOf({ provider, cookies: [{ ...cookie, purpose }] })).toEqual([
      `services.ads.cookies[0].purpose${message}`,
    ])
  })

  it('lists the standard purposes where none is near', () => {
    expect(issuesOf({ purpose: { standard: 'x' } })).toEqual([
      expect.stringMatching(
        /^services\.ads\.purpose\.standard: "x" is not a standard purpose; use a text of your own, or one of: tells-visitors-apart, .*searches-site\.$/,
      ),
    ])
    expect(issuesOf({ purpose: { standard: undefined } })).toHaveLength(1)
  })
})

describe('the check of a transfer', () => {
  it.each(['dpf', 'adequacy', 'scc', 'none'])(
    'accepts a country with the safeguard %s',
    (safeguard) => {
      expect(
        issuesOf({ provider: { ...provider, transfer: { country: 'US', safeguard } } }),
      ).toEqual([])
    },
  )

  it.each([
    [
      { country: 'US', safeguard: 'DPF' },
      '.safeguard: "DPF" is not valid; use one of: dpf, adequacy, scc, none.',
    ],
    [{ country: 'US' }, '.safeguard: is required; use one of: dpf, adequacy, scc, none.'],
    [
      { country: 'USA', safeguard: 'dpf' },
      '.country: "USA" is not valid; use an ISO 3166-1 code in capitals such as \'IE\'.',
    ],
    [
      { safeguard: 'dpf' },
      ".country: is required; use an ISO 3166-1 code in capitals such as 'US'.",
    ],
    [
      { country: 'US', safeguard: 'dpf', text: 'x' },
      '.text: is not a known field; known: country, safeguard.',
    ],
  ])('names the mistake in %j', (transfer, message) => {
    expect(issuesOf({ provider: { ...provider, transfer } })).toEqual([
      `services.ads.provider.transfer${message}`,
    ])
  })
})

describe('the check of where facts are from', () => {
  it('accepts the fields of a preset', () => {
    const evidence = { source: 'open-cookie-database', checked: '2026-11' }
    const facts = { preset: 'ads', hosts: ['cdn.ads.example'], ...evidence }
    expect(issuesOf({ provider, ...facts, cookies: [{ ...cookie, ...evidence }] })).toEqual([])
  })

  it.each([
    [
      { source: '' },
      "source: \"\" is not valid; use an address, 'open-cookie-database' or 'unverified'.",
    ],
    [
      { checked: 'November 2026' },
      "checked: \"November 2026\" is not valid; use a month or a day such as '2026-11' or '2026-11-30'.",
    ],
    [
      { checked: '2026-13' },
      "checked: \"2026-13\" is not valid; use a month or a day such as '2026-11' or '2026-11-30'.",
    ],
    [{ preset: 1 }, "preset: 1 is not valid; use the id of a preset such as 'youtube'."],
    [{ hosts: 'a.example' }, 'hosts: "a.example" is not valid; use a list of host names.'],
    [
      { hosts: ['https://a.example'] },
      'hosts[0]: "https://a.example" is not valid; use a plain host name such as \'cdn.example.com\'.',
    ],
    [
      { hosts: ['*.a.example'] },
      'hosts[0]: "*.a.example" is not valid; use a plain host name such as \'cdn.example.com\'.',
    ],
  ])('names the mistake in %j', (facts, message) => {
    expect(issuesOf(facts)).toEqual([`services.ads.${message}`])
  })
})

describe('the category that a preset brings into the details', () => {
  const config = defineConsent({ revision: 1, services: { ads: { category: 'statistics' } } })

  it('is accepted, and does not decide', () => {
    expect(() =>
      defineDetails(config, {
        services: { ads: { name: 'Ads', preset: 'ads', category: 'marketing' } as object },
      }),
    ).not.toThrow()
  })

  it('is refused without a preset', () => {
    expect(() =>
      defineDetails(config, {
        services: { ads: { name: 'Ads', category: 'marketing' } as object },
      }),
    ).toThrow('services.ads.category: is not a known field')
  })
})

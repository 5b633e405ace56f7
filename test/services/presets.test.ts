import { readdirSync, readFileSync } from 'node:fs'
import {
  ConsentConfigError,
  defineConsent,
  defineDetails,
  type Expiry,
  validateConsent,
} from 'react-consent-ui/core'
import * as services from 'react-consent-ui/services'
import { describe, expect, it } from 'vitest'
import { matches } from '../../src/core/config/matches.js'
import { STANDARD_PURPOSES } from '../../src/core/config/standard-purposes.js'
import * as all from '../../src/services/all.js'

const { defineService, identifyCookie, ...exported } = services
const presets: readonly services.ServicePreset[] = Object.values(exported)
const cookies = presets.flatMap((preset) =>
  (preset.cookies ?? []).map((cookie) => ({ preset, cookie })),
)

/** Cookies that software of the same kind shares. Everything else has one provider. */
const SHARED: Readonly<Record<string, string>> = {
  'XSRF-TOKEN': 'Angular and Axios read a cookie of this name, so frameworks set it for them.',
  'BIGipServer*': 'Marketo runs behind the load balancer of F5.',
  '_pk_id*': 'Matomo runs on the site or in the cloud of InnoCraft; Piwik PRO has the same origin.',
  '_pk_ref*': 'Matomo runs on the site or in the cloud of InnoCraft.',
  '_pk_ses*':
    'Matomo runs on the site or in the cloud of InnoCraft; Piwik PRO has the same origin.',
}

const DAY = 24 * 60 * 60
const SECONDS: Readonly<Record<string, number>> = {
  second: 1,
  minute: 60,
  hour: 60 * 60,
  day: DAY,
  week: 7 * DAY,
  month: 30.5 * DAY,
  year: 366 * DAY,
}

function secondsOf(expires: Expiry): number {
  if (expires === 'session') return 0
  if (expires === 'persistent') return Number.POSITIVE_INFINITY
  const [unit = '', amount = 0] = Object.entries(expires)[0] ?? []
  return amount * (SECONDS[unit.slice(0, -1)] ?? Number.NaN)
}

/** The longest time that a text of the database names: "180 days, or 10 years when opting out". */
function longestIn(text: string): number {
  if (/forever|permanent|persistent|unlimited/i.test(text)) return Number.POSITIVE_INFINITY
  const spans = [...text.matchAll(/(\d+) (second|minute|hour|day|week|month|year)/gi)]
  // A day more, because 90 days are also called 3 months.
  return Math.max(
    0,
    ...spans.map(([, n, unit = '']) => Number(n) * (SECONDS[unit.toLowerCase()] ?? 0) + DAY),
  )
}

const database: { retention: Record<string, Record<string, string>> } = JSON.parse(
  readFileSync('test/services/open-cookie-database.json', 'utf8'),
)

describe('the presets', () => {
  it('are at least 150, each with an id of its own', () => {
    expect(presets.length).toBeGreaterThanOrEqual(150)
    expect(new Set(presets.map(({ preset }) => preset)).size).toBe(presets.length)
    expect(cookies.length).toBeGreaterThan(700)
  })

  it('are one file each, and the look-up reads every one', () => {
    const parts = ['all.ts', 'define-service.ts', 'identify.ts', 'index.ts', 'providers.ts']
    const files = readdirSync('src/services').filter((file) => !parts.includes(file))
    expect(files).toHaveLength(presets.length)
    expect({ ...all }).toEqual(exported)
  })
})

describe.each(presets.map((preset) => [preset.preset, preset] as const))(
  'the preset %s',
  (id, preset) => {
    it('is a valid service with standard purposes', () => {
      expect(() => validateConsent({ revision: 1, services: { [id]: preset } })).not.toThrow(
        ConsentConfigError,
      )
      const used = [preset, ...(preset.cookies ?? [])].map(({ purpose }) => purpose.standard)
      expect(STANDARD_PURPOSES).toEqual(expect.arrayContaining(used))
      expect(id).toMatch(/^[a-z\d]+(-[a-z\d]+)*$/)
    })

    it('says where each record is from and when that was checked', () => {
      for (const { source, checked } of [preset, ...(preset.cookies ?? [])]) {
        expect(source).toMatch(/^(unverified|open-cookie-database|https:\/\/.+)$/)
        expect(checked).toMatch(/^20\d\d-\d\d$/)
      }
    })

    it('has an address of the provider’s privacy policy, and hosts without a scheme or a port', () => {
      const { provider, hosts = [] } = preset
      if (provider) expect(new URL(`${provider.privacyUrl}`).protocol).toBe('https:')
      expect(hosts.filter((host) => new URL(`https://${host}/`).host !== host)).toEqual([])
    })

    it('keeps nothing longer than its source says', () => {
      const known = database.retention[id] ?? {}
      const from = (preset.cookies ?? []).filter(({ source }) => source === 'open-cookie-database')
      expect(Object.keys(known).sort()).toEqual(from.map(({ name }) => name).sort())
      for (const { name, expires } of from) {
        // 13 months are also called 389 or 396 days.
        expect(secondsOf(expires), name).toBeLessThanOrEqual(longestIn(known[name] ?? '') * 1.03)
      }
    })
  },
)

describe('the records of all presets', () => {
  it('were checked within one year', () => {
    // Compared with each other, not with today, so that the test does not fail by the calendar.
    const months = [...presets, ...cookies.map(({ cookie }) => cookie)].map(({ checked }) => {
      const [year, month] = checked.split('-').map(Number)
      return (year ?? 0) * 12 + (month ?? 0)
    })
    expect(Math.max(...months) - Math.min(...months)).toBeLessThanOrEqual(12)
  })

  it('match no cookie of another provider, unless that is listed with a reason', () => {
    const providerOf = ({ preset, provider }: services.ServicePreset) => provider?.name ?? preset
    const isNear = (a = '', b = '') => a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`)
    const shared = new Set<string>()
    const unlisted: string[] = []
    for (const one of cookies) {
      for (const other of cookies) {
        const [a, b] = [one.cookie, other.cookie]
        if (providerOf(one.preset) === providerOf(other.preset)) continue
        if ((a.storage ?? 'cookie') !== (b.storage ?? 'cookie')) continue
        // A cookie of another domain is another cookie.
        if ((a.domain === undefined) !== (b.domain === undefined) || !isNear(a.domain, b.domain))
          continue
        if (!matches(a.name, b.name)) continue
        if (SHARED[a.name]) shared.add(a.name)
        else unlisted.push(`${one.preset.preset} ${a.name} = ${other.preset.preset} ${b.name}`)
      }
    }
    expect(unlisted).toEqual([])
    expect([...shared].sort()).toEqual(Object.keys(SHARED).sort())
  })
})

describe('a preset in a config', () => {
  it('is spread, and every field can be overridden', () => {
    const config = defineConsent({
      revision: 1,
      services: {
        ga: { ...services.googleAnalytics, category: 'marketing', name: 'Our counter' },
        youtube: services.youtube,
      },
    })
    expect(config.services.ga).toMatchObject({
      category: 'marketing',
      name: 'Our counter',
      preset: 'google-analytics',
    })
    expect(config.services.youtube.category).toBe('marketing')
  })

  it('can be given through the details, where its category does not decide', () => {
    const config = defineConsent({ revision: 1, services: { ga: { category: 'marketing' } } })
    expect(() =>
      defineDetails(config, { services: { ga: services.googleAnalytics } }),
    ).not.toThrow()
  })

  it('is returned by defineService as it is', () => {
    expect(defineService(services.youtube)).toBe(services.youtube)
  })
})

import { describe, expect, it } from 'vitest'
import { inFolder } from './in-folder.js'

const provider = { name: 'Acme GmbH', country: 'DE' }

/** A service without gaps. */
const acme = {
  category: 'statistics',
  name: 'Acme',
  purpose: { standard: 'measures-visits' },
  provider,
  cookies: [{ name: '_acme', purpose: { standard: 'tells-visitors-apart' }, expires: { days: 1 } }],
}

const withServices = (services: object, more: object = {}) => ({ revision: 1, services, ...more })

/** The findings about one config, as `rule path`. */
async function found(config: object, ...args: string[]) {
  const { code, stdout } = await inFolder({ 'consent.json': config }).run(
    'check',
    'consent.json',
    '--json',
    ...args,
  )
  const { findings } = JSON.parse(stdout) as {
    findings: { rule: string; path: string; value: string; expected: string; fix: string }[]
  }
  expect(code).toBe(findings.length > 0 ? 1 : 0)
  return findings
}

const places = (findings: { rule: string; path: string }[]) =>
  findings.map(({ rule, path }) => `${rule} ${path}`)

describe('check', () => {
  it('exits with 0 and says so if a config has no gaps', async () => {
    const { run, at } = inFolder({ 'consent.json': withServices({ acme }) })
    expect(await run('check', 'consent.json')).toEqual({
      code: 0,
      stdout: `${at('consent.json')}: nothing found.\n`,
      stderr: '',
    })
  })

  it('names path, value, expectation and fix of each finding', async () => {
    const { run, at } = inFolder({
      'consent.json': withServices({ acme: { ...acme, cookies: ['_acme'] } }),
    })
    const { code, stdout } = await run('check', 'consent.json')
    expect(code).toBe(1)
    expect(stdout).toBe(`${at('consent.json')}: 1 finding

services.acme.cookies[0] (expiry)
  value:    "_acme"
  expected: an entry with purpose and expires
  fix:      Replace the bare name by { name: "_acme", purpose: …, expires: … }. Until then the table says "not stated".
`)
  })

  it('lists services without provider, purpose or name', async () => {
    const findings = await found(withServices({ 'my-chat': { category: 'preferences' } }))
    expect(places(findings)).toEqual([
      "name services['my-chat'].name",
      "purpose services['my-chat'].purpose",
      "provider services['my-chat'].provider",
    ])
  })

  it('asks no provider of software that the site itself runs', async () => {
    const { provider: _, ...own } = acme
    expect(await found(withServices({ own: { ...own, preset: 'wordpress' } }))).toEqual([])
  })

  it('lists the problems of a config that is not valid', async () => {
    const [finding, ...others] = await found(withServices({ acme: { ...acme, category: 'ads' } }))
    expect(others).toEqual([])
    expect(finding).toMatchObject({
      rule: 'config',
      path: 'services.acme.category',
      value: '"ads"',
      fix: expect.stringContaining('"ads" is not a category'),
    })
  })

  it('reads the details, and finds their problems', async () => {
    const { category: _, ...facts } = acme
    const { run } = inFolder({
      'consent.json': withServices({ acme: { category: 'statistics' } }),
      'details.json': { services: { acme: facts } },
      'wrong.json': { services: { acne: { name: 'Acne' } } },
    })
    expect((await run('check', 'consent.json', '--details', 'details.json')).code).toBe(0)
    const { code, stdout } = await run('check', 'consent.json', '--details', 'wrong.json')
    expect(code).toBe(1)
    expect(stdout).toContain('services.acne (config)')
  })
})

describe('check, for third countries,', () => {
  it('lists providers outside the EEA without a safeguard, of services and of the config', async () => {
    const us = { name: 'Acme Inc.', country: 'US' }
    const findings = await found(
      withServices({ acme: { ...acme, provider: us } }, { providers: { host: us, eu: provider } }),
    )
    expect(places(findings)).toEqual([
      'safeguard providers.host.transfer',
      'safeguard services.acme.provider.transfer',
    ])
    expect(findings[0]?.fix).toContain("transfer: { country: 'US', safeguard: … }")
  })

  it('lists a provider that states no safeguard, and one without a country', async () => {
    const transfer = { country: 'US', safeguard: 'none' }
    const findings = await found(
      withServices(
        { acme: { ...acme, provider: { name: 'Acme' } } },
        { providers: { host: { ...provider, transfer } } },
      ),
    )
    expect(places(findings)).toEqual([
      'safeguard providers.host.transfer',
      'safeguard services.acme.provider.country',
    ])
  })

  it.each([
    ['names a safeguard', { country: 'US', transfer: { country: 'US', safeguard: 'dpf' } }],
    ['describes the transfer in words', { country: 'US', transfer: 'Standard clauses.' }],
    ['is in Norway, which is in the EEA', { country: 'NO' }],
    ['is in the country of the controller', { country: 'CH' }],
  ])('accepts a provider that %s', async (_, facts) => {
    const services = { acme: { ...acme, provider: { name: 'Acme', ...facts } } }
    const policy = { controller: { name: 'Mill AG', country: 'CH' } }
    expect(await found(withServices(services, { policy }))).toEqual([])
  })
})

describe('check, for trackers under a required category,', () => {
  it.each([
    ['a preset', { preset: 'google-analytics' }, 'Google Analytics is a product for statistics'],
    ['a host', { hosts: ['stats.g.doubleclick.net'] }, 'stats.g.doubleclick.net is a host of'],
    ['a cookie', { cookies: [{ ...acme.cookies[0], name: '_fbp' }] }, '"_fbp" is known to track'],
  ])('finds one by %s', async (_, facts, reason) => {
    const findings = await found(
      withServices({ acme: { ...acme, category: 'necessary', ...facts } }),
    )
    expect(places(findings)).toEqual(['tracker services.acme.category'])
    expect(findings[0]?.expected).toContain(reason)
  })

  it('finds one by the id of the service', async () => {
    const services = { matomo: { ...acme, category: 'necessary' } }
    expect(places(await found(withServices(services)))).toEqual([
      'tracker services.matomo.category',
    ])
  })

  it('accepts trackers that visitors can refuse, and required products that do not track', async () => {
    const services = {
      'google-analytics': acme,
      stripe: { ...acme, category: 'necessary', preset: 'stripe' },
    }
    expect(await found(withServices(services))).toEqual([])
  })

  it('leaves out a finding that the site ignores, by rule and path', async () => {
    const services = {
      matomo: { ...acme, category: 'necessary' },
      hotjar: { ...acme, category: 'necessary' },
    }
    const ignore = ['--ignore', 'tracker:services.matomo']
    expect(places(await found(withServices(services), ...ignore))).toEqual([
      'tracker services.hotjar.category',
    ])
    expect(await found(withServices(services), '--ignore', 'tracker')).toEqual([])
  })
})

describe('check --locales', () => {
  const purpose = { en: 'Counts visits', fr: 'Compte les visites' }

  it('lists the texts that lack a language, with their paths', async () => {
    const findings = await found(
      withServices(
        { acme: { ...acme, purpose } },
        {
          policy: {
            controller: { name: 'Mill' },
            sections: [{ id: 'chat', title: { en: 'Chat', de: 'Chat' }, text: { en: 'Ours' } }],
          },
        },
      ),
      '--locales',
      'de,fr-CA',
    )
    expect(findings.map(({ path, expected }) => `${path}: ${expected}`)).toEqual([
      'services.acme.purpose: a text in de',
      'policy.sections[0].title: a text in fr-CA',
      'policy.sections[0].text: a text in de, fr-CA',
    ])
  })

  it('counts a text without a language as one language, unless it is a name', async () => {
    const config = withServices({ acme: { ...acme, purpose: 'Zählt Besuche' } })
    expect(await found(config, '--locales', 'de')).toEqual([])
    expect(places(await found(config, '--locales', 'de,fr'))).toEqual([
      'language services.acme.purpose',
    ])
  })

  it('refuses what is not a language tag', async () => {
    const { run } = inFolder({ 'consent.json': withServices({ acme }) })
    const { code, stderr } = await run('check', 'consent.json', '--locales', 'de;fr')
    expect(code).toBe(2)
    expect(stderr).toContain('--locales "de;fr" is not a language tag.')
  })
})

describe('check --against', () => {
  const earlier = withServices({ acme })
  const against = async (config: object, old: object = earlier) => {
    const { run } = inFolder({ 'consent.json': config, 'old.json': old })
    const { stdout } = await run('check', 'consent.json', '--against', 'old.json', '--json')
    return places(JSON.parse(stdout).findings)
  }

  it('lists services that came without since or a new revision', async () => {
    const services = { acme, ads: { ...acme, category: 'marketing' } }
    expect(await against(withServices(services))).toEqual(['since services.ads.since'])
    const dated = { acme, ads: { ...acme, category: 'marketing', since: '2026-11-01' } }
    expect(await against(withServices(dated))).toEqual([])
    expect(await against(withServices(services, { revision: 2 }))).toEqual([])
  })

  it('lists services that moved to another category without a new date', async () => {
    const moved = { ...acme, category: 'marketing' }
    expect(await against(withServices({ acme: moved }))).toEqual(['since services.acme.category'])
    expect(await against(withServices({ acme: { ...moved, since: '2026-11-01' } }))).toEqual([])
  })

  it('accepts services that need no consent, and those of a new category', async () => {
    const categories = {
      necessary: { required: true },
      statistics: {},
      help: { name: 'Help', description: 'Lets you write to us.' },
    }
    const services = {
      acme,
      login: { ...acme, category: 'necessary' },
      chat: { ...acme, category: 'help' },
    }
    expect(await against(withServices(services, { categories }))).toEqual([])
  })

  it('lists a revision that went down', async () => {
    expect(await against(earlier, { ...earlier, revision: 2 })).toEqual(['revision revision'])
  })

  it('reads the output of check --json as the earlier config', async () => {
    const { run } = inFolder({ 'consent.json': earlier })
    const { stdout } = await run('check', 'consent.json', '--json')
    const services = { acme, ads: { ...acme, category: 'marketing' } }
    expect(await against(withServices(services), JSON.parse(stdout))).toEqual([
      'since services.ads.since',
    ])
  })
})

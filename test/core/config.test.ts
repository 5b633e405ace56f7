import {
  type ConfigIssue,
  ConsentConfigError,
  DEFAULT_CATEGORIES,
  defineConsent,
  validateConsent,
} from 'react-consent-ui/core'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { shop } from './shop.js'

afterEach(() => {
  vi.unstubAllEnvs()
})

/** The error that a description throws. */
function errorOf(description: unknown): ConsentConfigError {
  try {
    validateConsent(description)
  } catch (error) {
    if (error instanceof ConsentConfigError) return error
    throw error
  }
  throw new Error('It was accepted.')
}

const youtube = {
  category: 'marketing',
  provider: { name: 'Google Ireland Ltd.' },
  cookies: [{ name: 'YSC', purpose: 'Counts views', expires: 'session' }],
}

describe('a wrong description', () => {
  it('throws one error with every problem, its path and what to do', () => {
    const description = {
      revision: 1,
      services: {
        youtube: {
          ...youtube,
          category: 'marketting',
          cookies: [...youtube.cookies, { name: 'PREF', purpose: 'x', expires: { months: 0 } }],
        },
      },
    }
    expect(() => defineConsent(description as never)).toThrow(
      new ConsentConfigError(
        [
          {
            path: 'services.youtube.cookies[1].expires',
            message:
              "{ months: 0 } never stores a cookie; use 'session' or a whole number above 0.",
          },
          {
            path: 'services.youtube.category',
            message: '"marketting" is not a category; did you mean "marketing"?',
          },
        ],
        'defineConsent',
      ),
    )
    expect(errorOf(description).message).toBe(
      [
        'react-consent-ui: 2 problems in validateConsent; nothing is granted until they are fixed.',
        "  services.youtube.cookies[1].expires: { months: 0 } never stores a cookie; use 'session' or a whole number above 0.",
        '  services.youtube.category: "marketting" is not a category; did you mean "marketing"?',
      ].join('\n'),
    )
  })

  it('throws an error that code can tell and read', () => {
    const error = errorOf({ revision: 0 })
    expect(error).toBeInstanceOf(Error)
    expect(error.name).toBe('ConsentConfigError')
    expect(error.issues).toEqual<ConfigIssue[]>([
      {
        path: 'revision',
        message: '0 is not valid; use a whole number from 1, and raise it to ask everyone again.',
      },
    ])
    expect(error.message).toBe(
      [
        'react-consent-ui: 1 problem in validateConsent; nothing is granted until it is fixed.',
        '  revision: 0 is not valid; use a whole number from 1, and raise it to ask everyone again.',
      ].join('\n'),
    )
  })

  it('is checked by defineConsent in development only', () => {
    vi.stubEnv('NODE_ENV', 'production')
    expect(() => defineConsent({ revision: 0 })).not.toThrow()
  })

  it('is checked by validateConsent in production too', () => {
    vi.stubEnv('NODE_ENV', 'production')
    expect(() => validateConsent({ revision: 0 })).toThrow(ConsentConfigError)
  })
})

describe('a description', () => {
  it('survives JSON, so that it can cross to the browser, a file or a CMS', () => {
    expect(JSON.parse(JSON.stringify(shop))).toEqual(shop)
    expect(validateConsent(JSON.parse(JSON.stringify(shop)))).toEqual(shop)
  })

  it.each([
    ['defineConsent', defineConsent],
    ['validateConsent', validateConsent],
  ])('is frozen in every depth by %s', (_, define) => {
    const config = define({ revision: 1, services: { youtube } } as never) as typeof shop
    const frozen = (value: unknown): boolean =>
      typeof value !== 'object' ||
      value === null ||
      (Object.isFrozen(value) && Object.values(value).every(frozen))
    expect(frozen(config)).toBe(true)
  })

  it.each([
    ['defineConsent', defineConsent],
    ['validateConsent', validateConsent],
  ])('has the four usual categories in %s where it names none', (_, define) => {
    const left = define({ revision: 1 })
    expect(left.categories).toEqual(DEFAULT_CATEGORIES)
    expect(left).toMatchObject({ services: {}, providers: {} })
    expect(define({ revision: 1, categories: undefined }).categories).toEqual(DEFAULT_CATEGORIES)
  })

  it('has its own categories where it names some', () => {
    const { categories } = defineConsent({
      revision: 1,
      categories: { needed: { required: true }, ai: { since: '2026-11-01' } },
    })
    expect(Object.keys(categories)).toEqual(['needed', 'ai'])
  })
})

/** One problem each: the description, the path, and the words of the problem. */
const PROBLEMS: [string, unknown, string, string][] = [
  ['no object', null, 'description', 'null is not valid; an object is expected.'],
  ['a list', [], 'description', '[] is not valid; an object is expected.'],
  [
    'an unknown field',
    { revision: 1, service: {} },
    'service',
    'is not a known field; did you mean "services"?',
  ],
  [
    'a far-off field',
    { revision: 1, categories: { ads: { colour: 'red' } } },
    'categories.ads.colour',
    'is not a known field; known: required, sale, since, name, description, example, legalBasis.',
  ],
  [
    'a revision that is a text',
    { revision: '1' },
    'revision',
    '"1" is not valid; use a whole number from 1, and raise it to ask everyone again.',
  ],
  [
    'a lifetime beyond what browsers keep',
    { revision: 1, lifetimeDays: 401 },
    'lifetimeDays',
    '401 is not valid; use whole days from 1 to 400.',
  ],
  [
    'a lifetime of one answer only',
    { revision: 1, lifetimeDays: { acceptance: 90 } },
    'lifetimeDays.refusal',
    'undefined is not valid; use whole days from 1 to 400.',
  ],
  [
    'a switch that is no boolean',
    { revision: 1, categories: { ads: { required: 'yes' } } },
    'categories.ads.required',
    '"yes" is not valid; use true or false.',
  ],
  [
    'a date in another order',
    { revision: 1, categories: { ads: { since: '01/11/2026' } } },
    'categories.ads.since',
    '"01/11/2026" is not valid; use an ISO date such as \'2026-11-01\'.',
  ],
  [
    'a language tag that is none',
    { revision: 1, categories: { ads: { name: { 'en-': 'Ads' } } } },
    "categories.ads.name['en-']",
    '"en-" is not a language tag; use BCP 47 such as en or pt-BR.',
  ],
  [
    'an empty text',
    { revision: 1, categories: { ads: { name: '' } } },
    'categories.ads.name',
    "\"\" is not valid; use a text, or texts by language such as { en: '…', fr: '…' }.",
  ],
  [
    'a text in no language',
    { revision: 1, categories: { ads: { name: {} } } },
    'categories.ads.name',
    '{} is not valid; give the text in one language at least.',
  ],
  [
    'an id that every object has',
    { revision: 1, categories: { constructor: {} } },
    'categories.constructor',
    '"constructor" cannot be an id in JavaScript; choose another one.',
  ],
  [
    'an id that JSON smuggles in',
    JSON.parse('{ "revision": 1, "services": { "__proto__": { "category": "marketing" } } }'),
    'services.__proto__',
    '"__proto__" cannot be an id in JavaScript; choose another one.',
  ],
  [
    'an empty id',
    { revision: 1, services: { '': { category: 'marketing' } } },
    "services['']",
    '"" cannot be an id in JavaScript; choose another one.',
  ],
  [
    'a category nobody declared, far from any',
    { revision: 1, services: { chat: { category: 'talking' } } },
    'services.chat.category',
    '"talking" is not a category; declared: necessary, preferences, statistics, marketing.',
  ],
  [
    'a category that is no text',
    { revision: 1, services: { chat: { category: 7 } } },
    'services.chat.category',
    '7 is not a category; declared: necessary, preferences, statistics, marketing.',
  ],
  [
    'a provider nobody declared',
    {
      revision: 1,
      providers: { google: { name: 'Google' } },
      services: { 'google-maps': { category: 'preferences', provider: 'gogle' } },
    },
    "services['google-maps'].provider",
    '"gogle" is not a provider; did you mean "google"?',
  ],
  [
    'cookies of nobody',
    { revision: 1, services: { youtube: { ...youtube, provider: undefined } } },
    'services.youtube.provider',
    'missing, though the service declares cookies; name the provider behind them, by id or in place.',
  ],
  [
    'two ids with one short form',
    { revision: 1, services: twins({ category: 'marketing' }) },
    'services.s90124',
    '"s90124" and "s41889" have the same short form in stored records; rename one of them.',
  ],
  [
    'a provider without a name',
    { revision: 1, providers: { google: { country: 'IE' } } },
    'providers.google.name',
    'undefined is not valid; give the legal name of the provider.',
  ],
  [
    'a country in words',
    { revision: 1, providers: { google: { name: 'Google', country: 'Ireland' } } },
    'providers.google.country',
    '"Ireland" is not valid; use an ISO 3166-1 code in capitals such as \'IE\'.',
  ],
  [
    'an address that runs code',
    { revision: 1, providers: { google: { name: 'G', privacyUrl: 'javascript:alert(1)' } } },
    'providers.google.privacyUrl',
    '"javascript:alert(1)" is not valid; use an http or https address, or a path of the site.',
  ],
  [
    'a region that is none',
    { revision: 1, regions: { usa: 'opt-out' } },
    'regions.usa',
    '"usa" is not a region; use an ISO 3166 code such as FR or US-CA, or default.',
  ],
  [
    'a model that is none',
    { revision: 1, regions: { US: 'optout' } },
    'regions.US',
    '"optout" is not a model; did you mean "opt-out"?',
  ],
  [
    'a model for a category nobody declared',
    { revision: 1, regions: { 'US-CA': { marketng: 'opt-out' } } },
    "regions['US-CA'].marketng",
    '"marketng" is not a category; did you mean "marketing"?',
  ],
  [
    'a default by category',
    { revision: 1, regions: { default: { marketing: 'opt-in' } } },
    'regions.default',
    'the default is one model for every category: opt-in, opt-out or notice.',
  ],
]

describe('the check of a description names', () => {
  it.each(PROBLEMS)('%s', (_, description, path, message) => {
    expect(errorOf(description).issues).toEqual([{ path, message }])
  })

  it('what cannot be shown, without failing itself', () => {
    const circle: Record<string, unknown> = {}
    circle.circle = circle
    const deep = JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`)
    const values = [circle, deep, 1n, Symbol('s'), () => 'a'.repeat(1000), /^_ga/]
    const shown = values.map((revision) => errorOf({ revision }).issues[0]?.message)
    expect(shown.every((message) => message && message.length < 200)).toBe(true)
    expect(shown.at(-1)).toMatch(/^\/\^_ga\/ is not valid/)
  })
})

/** Two ids whose short forms are the same. */
function twins<T>(value: T): Record<string, T> {
  return { s41889: value, s90124: value }
}

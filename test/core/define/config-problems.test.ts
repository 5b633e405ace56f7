import { ConsentConfigError, validateConsent } from 'react-consent-ui/core'
import { describe, expect, it } from 'vitest'

/** The error that a config throws. */
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

/** One problem each: the config, the path, and the text of the problem. */
const PROBLEMS: [string, unknown, string, string][] = [
  ['no object', null, 'config', 'null is not valid; it must be an object.'],
  ['a list', [], 'config', '[] is not valid; it must be an object.'],
  [
    'an unknown field',
    { revision: 1, service: {} },
    'service',
    'is not a known field; did you mean "services"?',
  ],
  [
    'a far-off field',
    { revision: 1, categories: { ads: { name: 'Ads', colour: 'red' } } },
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
    'is required; use whole days from 1 to 400.',
  ],
  [
    'a switch that is no boolean',
    { revision: 1, categories: { ads: { name: 'Ads', required: 'yes' } } },
    'categories.ads.required',
    '"yes" is not valid; use true or false.',
  ],
  [
    'a date in another order',
    { revision: 1, categories: { ads: { name: 'Ads', since: '01/11/2026' } } },
    'categories.ads.since',
    "\"01/11/2026\" is not valid; use an ISO date such as '2026-11-01', and with a time its zone: '2026-11-01T09:00Z'.",
  ],
  [
    'a time that is another instant on every machine',
    { revision: 1, categories: { ads: { name: 'Ads', since: '2026-11-01T09:00' } } },
    'categories.ads.since',
    "\"2026-11-01T09:00\" is not valid; use an ISO date such as '2026-11-01', and with a time its zone: '2026-11-01T09:00Z'.",
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
    '{} is not valid; use a text in at least one language.',
  ],
  [
    'an id that every object has',
    { revision: 1, categories: { constructor: { name: 'C' } } },
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
    'an undeclared category, unlike any declared one',
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
    'an undeclared provider',
    {
      revision: 1,
      providers: { google: { name: 'Google' } },
      services: { 'google-maps': { category: 'preferences', provider: 'gogle' } },
    },
    "services['google-maps'].provider",
    '"gogle" is not a provider; did you mean "google"?',
  ],
  [
    'cookies without a provider',
    { revision: 1, services: { youtube: { ...youtube, provider: undefined } } },
    'services.youtube.provider',
    'is required for a service with cookies; use the id of a provider, or the provider itself.',
  ],
  [
    'two ids with one short form',
    { revision: 1, services: twins({ category: 'marketing' }) },
    'services.s1tcqo',
    '"s1tcqo" and "sicwyv" have the same short form in stored records; rename one of them.',
  ],
  [
    'a provider without a name',
    { revision: 1, providers: { google: { country: 'IE' } } },
    'providers.google.name',
    'is required; use the legal name of the provider.',
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
    '"usa" is not a region; did you mean "US"?',
  ],
  [
    'a model that is none',
    { revision: 1, regions: { US: 'optout' } },
    'regions.US',
    '"optout" is not a model; did you mean "opt-out"?',
  ],
  [
    'a model for an undeclared category',
    { revision: 1, regions: { 'US-CA': { marketng: 'opt-out' } } },
    "regions['US-CA'].marketng",
    '"marketng" is not a category; did you mean "marketing"?',
  ],
  [
    'a category of its own without a name',
    { revision: 1, categories: { chat: { description: 'Talks.' } } },
    'categories.chat.name',
    'is required; "chat" is a category of your own, and the banner shows its name. Add a name, and a description here or in defineDetails.',
  ],
  ...[
    ['analytics', 'statistics'],
    ['performance', 'statistics'],
    ['functional', 'preferences'],
    ['personalization', 'preferences'],
    ['Advertising', 'marketing'],
    ['targeting', 'marketing'],
    ['social', 'marketing'],
    ['essential', 'necessary'],
    ['strictly-necessary', 'necessary'],
    ['strictly_necessary', 'necessary'],
  ].map(([theirs, ours]): [string, unknown, string, string] => [
    `a category as other tools call it: ${theirs}`,
    { revision: 1, services: { chat: { category: theirs } } },
    'services.chat.category',
    `"${theirs}" is not a category; did you mean "${ours}"?`,
  ]),
  [
    'a callback',
    { revision: 1, services: { chat: { category: 'marketing', onAccept: 'x' } } },
    'services.chat.onAccept',
    'is not a known field; a config is plain data; use useConsentEffect in a component.',
  ],
  [
    'an order to erase',
    { revision: 1, services: { chat: { category: 'marketing', autoClear: {} } } },
    'services.chat.autoClear',
    'is not a known field; the declared cookies of a service are erased on withdrawal; list them in cookies.',
  ],
  [
    'a locked category',
    { revision: 1, categories: { necessary: { readOnly: true } } },
    'categories.necessary.readOnly',
    'is not a known field; did you mean "required"?',
  ],
  ...['enabled', 'default'].map((field): [string, unknown, string, string] => [
    `a category that is ${field}`,
    { revision: 1, categories: { statistics: { [field]: true } } },
    `categories.statistics.${field}`,
    'is not a known field; nothing is on before the visitor has agreed. Use required for a category without consent, and regions for other laws.',
  ]),
  [
    'a link that runs code',
    { revision: 1, policyUrl: { en: 'javascript:alert(1)' } },
    'policyUrl',
    '"javascript:alert(1)" is not valid; use an http or https address, or a path of the site.',
  ],
  [
    'the United Kingdom by another code',
    { revision: 1, regions: { UK: 'opt-out' } },
    'regions.UK',
    '"UK" is not a region; did you mean "GB"?',
  ],
  [
    'a default by category',
    { revision: 1, regions: { default: { marketing: 'opt-in' } } },
    'regions.default',
    'the default is one model for every category: opt-in, opt-out or notice.',
  ],
]

describe('the check of a config names', () => {
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
  return { sicwyv: value, s1tcqo: value }
}

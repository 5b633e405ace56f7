import { ConsentConfigError, validateConsent } from 'react-consent-ui/core'
import { describe, expect, it } from 'vitest'

/** What is said about these cookies of a service. */
function problemsOf(...cookies: unknown[]) {
  const ads = { category: 'marketing', provider: { name: 'Ads Ltd.' }, cookies }
  try {
    validateConsent({ revision: 1, services: { ads } })
    return []
  } catch (error) {
    if (!(error instanceof ConsentConfigError)) throw error
    return error.issues.map(
      ({ path, message }) => `${path.replace('services.ads.', '')}: ${message}`,
    )
  }
}

const fine = { name: 'ad', purpose: 'Shows ads', expires: { months: 6 } }

describe('a declared cookie', () => {
  it.each([
    ['a cookie', fine],
    ['a wildcard', { ...fine, name: '_ga_*' }],
    ['a session', { ...fine, expires: 'session' }],
    ['no end', { ...fine, expires: 'persistent', storage: 'localStorage' }],
    [
      'every kind of fact',
      { ...fine, type: 'http', domain: '.ads.example', path: '/', httpOnly: true, readBy: ['x'] },
    ],
    [
      'purposes by language',
      { ...fine, purpose: { en: 'Ads', 'fr-CA': 'Pub', fil: 'Patalastas' } },
    ],
  ])('may be %s', (_, cookie) => {
    expect(problemsOf(cookie)).toEqual([])
  })

  it.each([
    [{ minutes: 30 }],
    [{ hours: 1 }],
    [{ days: 1 }],
    [{ weeks: 2 }],
    [{ months: 13 }],
    [{ years: 2 }],
  ])('may last %o', (expires) => {
    expect(problemsOf({ ...fine, expires })).toEqual([])
  })

  it.each([
    [{ months: 0 }, '{ months: 0 }'],
    [{ days: -1 }, '{ days: -1 }'],
    [{ years: 0.5 }, '{ years: 0.5 }'],
  ])('cannot last %o', (expires, shown) => {
    expect(problemsOf({ ...fine, expires })).toEqual([
      `cookies[0].expires: ${shown} never stores a cookie; use 'session' or a whole number above 0.`,
    ])
  })

  it.each([
    ['6 months', '"6 months"'],
    [{ months: '6' }, "{'months':'6'}"],
    [{ months: 1, days: 2 }, "{'months':1,'days':2}"],
    [{ fortnights: 1 }, "{'fortnights':1}"],
    [{}, '{}'],
    // `undefined` is tested below.
  ])('cannot say how long it lasts by %o', (expires, shown) => {
    expect(problemsOf({ ...fine, expires })).toEqual([
      `cookies[0].expires: ${shown} is not valid; use 'session', 'persistent' or one span such as { months: 6 }.`,
    ])
  })

  it.each([
    ['', '""'],
    ['a=b', '"a=b"'],
    ['a;b', '"a;b"'],
    ['a b', '"a b"'],
    [/^_ga/, '/^_ga/'],
  ])('cannot be named %o', (name, shown) => {
    expect(problemsOf({ ...fine, name })).toEqual([
      `cookies[0].name: ${shown} is not valid; use the name as the browser shows it; * is the only wildcard.`,
    ])
  })

  it.each(['localStorage', 'sessionStorage', 'indexedDB', 'cacheStorage'] as const)(
    'may have any name in %s, which no header carries',
    (storage) => {
      for (const name of ['ad ids', 'ads=1;v=2', 'ads\n', '{"ad":*}']) {
        expect(problemsOf({ ...fine, storage, name })).toEqual([])
      }
      expect(problemsOf({ ...fine, storage, name: '' })).toHaveLength(1)
    },
  )

  it.each(['*', '**'])('cannot mean everything: %s', (name) => {
    expect(problemsOf({ ...fine, name })).toEqual([
      `cookies[0].name: "${name}" matches everything that the site stores; use names that only this service sets.`,
    ])
  })

  it('cannot be kept in a place that is none', () => {
    expect(problemsOf({ ...fine, storage: 'localstorage' })).toEqual([
      'cookies[0].storage: "localstorage" is not a storage; did you mean "localStorage"?',
    ])
  })

  it('cannot be of a type that is none', () => {
    expect(problemsOf({ ...fine, type: 'htpp' })).toEqual([
      'cookies[0].type: "htpp" is not a type; did you mean "http"?',
    ])
  })

  it('cannot be declared twice', () => {
    expect(problemsOf(fine, { ...fine, path: '/fr' }, { ...fine, storage: 'cookie' })).toEqual([
      'cookies[2]: "ad" is already declared as cookies[0]; remove one of them.',
    ])
  })

  it('cannot be on a domain or a path that is none', () => {
    expect(problemsOf({ ...fine, domain: 'https://ads.example', path: 'fr' })).toEqual([
      `cookies[0].domain: "https://ads.example" is not valid; use a host name such as 'example.com'.`,
      `cookies[0].path: "fr" is not valid; use a path that starts with '/'.`,
    ])
  })

  it('refuses a readBy that is no list and an httpOnly that is no boolean', () => {
    expect(problemsOf({ ...fine, readBy: 'meta', httpOnly: 1 })).toEqual([
      'cookies[0].httpOnly: 1 is not valid; use true or false.',
      'cookies[0].readBy: "meta" is not valid; use a list of provider ids or names.',
    ])
  })

  it('is required to have a purpose, an expiry and a name', () => {
    expect(problemsOf({})).toEqual([
      'cookies[0].name: is required; use the name as the browser shows it; * is the only wildcard.',
      "cookies[0].purpose: is required; use a text, or texts by language such as { en: '…', fr: '…' }.",
      "cookies[0].expires: is required; use 'session', 'persistent' or one span such as { months: 6 }.",
    ])
  })

  it('may be a bare name, beside whole entries', () => {
    expect(problemsOf('_ga', '_ga_*', { ...fine })).toEqual([])
    expect(problemsOf('ad', fine)).toEqual([
      'cookies[1]: "ad" is already declared as cookies[0]; remove one of them.',
    ])
    expect(problemsOf('a b')).toEqual([
      'cookies[0]: "a b" is not valid; use the name as the browser shows it; * is the only wildcard.',
    ])
  })

  it.each([
    ...[
      '/^_ga/',
      '^_ga',
      '^(_ga|_gid)$',
      '_ga(_.*)?',
      '_ga_\\w+',
      '_ga_[A-Z0-9]+',
      '_ga_.+',
      '_ga$',
    ].map((name) => [name, 'a regular expression']),
    ...[
      '_ga_#',
      '{HASH}',
      '<id>',
      '_ga_<container-id>',
      '_ga_{id}',
      '_hjSession_$' + '{siteId}',
      '_ga_[id]',
      '_ga_XXXX',
      '_ga_...',
    ].map((name) => [name, 'a placeholder']),
  ])('cannot be named by what is not a wildcard: %s', (name, looks) => {
    const problem = `"${name}" looks like ${looks}; of all characters only * is a wildcard, as in "_ga_*".`
    expect(problemsOf(name)).toEqual([`cookies[0]: ${problem}`])
    expect(problemsOf({ ...fine, name })).toEqual([`cookies[0].name: ${problem}`])
  })

  it.each([
    '_pk_id.*',
    'ab.storage.deviceId.*',
    '__Host-session',
    '_ga_G-ABC123',
    'cart[items][0]',
    'wp-settings-time-1',
    '_dc_gtm_UA-*',
    'optimizely_data$$*',
    'x-max',
  ])('may have an unusual name: %s', (name) => {
    expect(problemsOf(name)).toEqual([])
  })

  it('cannot be something else than a name or an object in a list', () => {
    expect(problemsOf(7)).toEqual(['cookies[0]: 7 is not valid; it must be an object.'])
    const ads = { category: 'marketing', cookies: fine }
    expect(() => validateConsent({ revision: 1, services: { ads } })).toThrow(
      "services.ads.cookies: {'name':'ad','purpose':'Shows ads','expires':{'months':6}} is not valid; use a list of cookies.",
    )
  })
})

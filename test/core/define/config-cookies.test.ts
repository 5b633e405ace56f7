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
    [undefined, 'undefined'],
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
    [undefined, 'undefined'],
  ])('cannot be named %o', (name, shown) => {
    expect(problemsOf({ ...fine, name })).toEqual([
      `cookies[0].name: ${shown} is not valid; give the name as the browser shows it; * is the only wildcard.`,
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
      `cookies[0].name: "${name}" stands for everything the site has stored; name what the service sets.`,
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
      'cookies[2]: "ad" is declared already, as cookies[0]; leave one of them out.',
    ])
  })

  it('cannot be on a domain or a path that is none', () => {
    expect(problemsOf({ ...fine, domain: 'https://ads.example', path: 'fr' })).toEqual([
      `cookies[0].domain: "https://ads.example" is not valid; use a host name such as 'example.com'.`,
      `cookies[0].path: "fr" is not valid; use a path that starts with '/'.`,
    ])
  })

  it('cannot be read by nobody in particular', () => {
    expect(problemsOf({ ...fine, readBy: 'meta', httpOnly: 1 })).toEqual([
      'cookies[0].httpOnly: 1 is not valid; use true or false.',
      'cookies[0].readBy: "meta" is not valid; use a list of provider ids or names.',
    ])
  })

  it('cannot be something else than an object in a list', () => {
    expect(problemsOf('ad')).toEqual(['cookies[0]: "ad" is not valid; an object is expected.'])
    const ads = { category: 'marketing', cookies: fine }
    expect(() => validateConsent({ revision: 1, services: { ads } })).toThrow(
      "services.ads.cookies: {'name':'ad','purpose':'Shows ads','expires':{'months':6}} is not valid; a list of cookies is expected.",
    )
  })
})

import {
  type ConfigIssue,
  ConsentConfigError,
  DEFAULT_CATEGORIES,
  defineConsent,
  validateConsent,
} from 'react-consent-ui/core'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { shop } from '../shop.js'

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
    const config = {
      revision: 1,
      services: {
        youtube: {
          ...youtube,
          category: 'marketting',
          cookies: [...youtube.cookies, { name: 'PREF', purpose: 'x', expires: { months: 0 } }],
        },
      },
    }
    expect(() => defineConsent(config as never)).toThrow(
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
    expect(errorOf(config).message).toBe(
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
      categories: {
        needed: { required: true, name: 'Needed' },
        ai: { name: 'AI', since: '2026-11-01' },
      },
    })
    expect(Object.keys(categories)).toEqual(['needed', 'ai'])
  })
})

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

// Notices are given once a page, so each test has a page of its own.
let core: typeof import('react-consent-ui/core')
const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})

beforeEach(async () => {
  vi.resetModules()
  warn.mockClear()
  core = await import('react-consent-ui/core')
})
afterEach(() => {
  vi.unstubAllEnvs()
})

const cookie = (name: string) => ({ name, purpose: 'x', expires: { years: 2 } }) as const

function withCookie(name: string, category: 'necessary' | 'statistics') {
  const services = {
    ga: { name: 'Analytics', category, provider: { name: 'Google' }, cookies: [cookie(name)] },
  }
  return { revision: 1, services }
}

describe('a cookie that is known to track, under a required category', () => {
  it('is pointed out in development, once', () => {
    core.defineConsent(withCookie('_ga', 'necessary'))
    core.defineConsent(withCookie('_ga', 'necessary'))
    expect(warn).toHaveBeenCalledExactlyOnceWith(
      'react-consent-ui: services.ga.cookies[0]: "_ga" is known to track, and "necessary" is required, so visitors cannot refuse it. Move ga to an optional category.',
    )
  })

  it.each(['_fbp', '_ga_ABC123', '_ga_*', '_ga*', '_hjSession_1', 'IDE'])('may be %s', (name) => {
    core.defineConsent(withCookie(name, 'necessary'))
    expect(warn).toHaveBeenCalledOnce()
  })

  it('is pointed out in the details too', () => {
    const config = core.defineConsent({ revision: 1, services: { ga: { category: 'necessary' } } })
    core.defineDetails(config, {
      services: {
        ga: { name: 'Analytics', provider: { name: 'Google' }, cookies: [cookie('_gid')] },
      },
    })
    expect(warn).toHaveBeenCalledExactlyOnceWith(
      expect.stringContaining('"_gid" is known to track'),
    )
  })

  it('is pointed out in a config that is checked at run time', () => {
    core.validateConsent(withCookie('_ga', 'necessary'))
    expect(warn).toHaveBeenCalledOnce()
  })

  it('is not pointed out in production', () => {
    vi.stubEnv('NODE_ENV', 'production')
    core.defineConsent(withCookie('_ga', 'necessary'))
    core.validateConsent(withCookie('_ga', 'necessary'))
    expect(warn).not.toHaveBeenCalled()
  })
})

describe('nothing is pointed out', () => {
  it('about a tracker that visitors can refuse', () => {
    core.defineConsent(withCookie('_ga', 'statistics'))
    expect(warn).not.toHaveBeenCalled()
  })

  it.each(['basket', '_gaming', 'IDEA', 'session_*'])('about a harmless name: %s', (name) => {
    core.defineConsent(withCookie(name, 'necessary'))
    expect(warn).not.toHaveBeenCalled()
  })
})

describe('a config with nothing to ask', () => {
  const whole = { revision: 1, categories: { necessary: { required: true } } }

  it.each(['defineConsent', 'validateConsent'] as const)('is pointed out by %s', (caller) => {
    core[caller](whole)
    expect(warn).toHaveBeenCalledExactlyOnceWith(
      `react-consent-ui: ${caller} has no optional category: there is nothing to ask, so no banner is shown and nothing can be granted. Add a category without \`required\`, or leave the banner out.`,
    )
  })

  it('is not pointed out again with its details', () => {
    const config = core.defineConsent(whole)
    core.defineDetails(config, { categories: { necessary: { name: 'Needed' } } })
    expect(warn).toHaveBeenCalledOnce()
  })
})

describe('a service without a name', () => {
  const provider = { name: 'Google' }
  const told =
    'react-consent-ui: services.ga has no name: visitors read "ga" in the dialog, the table and the policy. Add the name of the product.'

  it.each(['defineConsent', 'validateConsent'] as const)('is pointed out by %s', (define) => {
    core[define]({ revision: 1, services: { ga: { category: 'statistics', provider } } })
    expect(warn).toHaveBeenCalledExactlyOnceWith(told)
  })

  it('is pointed out with the details, if these may bring the name', () => {
    const config = core.defineConsent({ revision: 1, services: { ga: { category: 'statistics' } } })
    expect(warn).not.toHaveBeenCalled()
    core.defineDetails(config, { services: { ga: { provider } } })
    expect(warn).toHaveBeenCalledExactlyOnceWith(told)
  })
})

describe('a text with HTML', () => {
  it.each(['<b>Videos</b>', 'A<br>B', 'A &amp; B', '<a href="/x">x</a>'])(
    'is pointed out: %s',
    (purpose) => {
      core.defineConsent({
        revision: 1,
        services: { video: { category: 'marketing', name: 'Video', purpose: { en: purpose } } },
      })
      expect(warn).toHaveBeenCalledExactlyOnceWith(
        `react-consent-ui: services.video.purpose.en contains HTML, which visitors would read as it is written: ${JSON.stringify(purpose)}. Use plain text.`,
      )
    },
  )

  it.each(['1 < 2 > 0', 'Q&A; R&D', 'a <- b'])('is not found in %s', (purpose) => {
    core.defineConsent({
      revision: 1,
      services: { video: { category: 'marketing', name: 'Video', purpose } },
    })
    expect(warn).not.toHaveBeenCalled()
  })
})

describe('an own category without a description', () => {
  it('is pointed out with the details', () => {
    const config = core.defineConsent({ revision: 1, categories: { chat: { name: 'Chat' } } })
    core.defineDetails(config, {})
    expect(warn).toHaveBeenCalledExactlyOnceWith(
      'react-consent-ui: categories.chat has no description: visitors read only its name before they decide. Add a sentence on what it is for.',
    )
  })
})

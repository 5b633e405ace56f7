import { matomo, type PostHogClient, postHog } from 'react-consent-ui/integrations'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { freshPage } from '../core/page.js'
import { commands, open, openAfter, scriptLoads, wholeVisit } from './vendors.js'

freshPage()
let warn: ReturnType<typeof vi.spyOn>
beforeEach(() => {
  warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
})

describe('matomo', () => {
  const told = () => commands('_paq')

  it('requires consent, then gives and forgets it', async () => {
    expect(await wholeVisit(open(matomo()), told)).toEqual([
      [['requireConsent']],
      [['setConsentGiven']],
      [],
      [['forgetConsentGiven']],
    ])
  })

  it('gives it on each page of a visitor who granted it', () => {
    openAfter((store) => store.acceptAll(), matomo())
    expect(told()).toEqual([['requireConsent'], ['setConsentGiven']])
  })

  it('asks for the cookies alone where the site counts without them', async () => {
    expect(await wholeVisit(open(matomo({ requires: 'cookies' })), told)).toEqual([
      [['requireCookieConsent']],
      [['setCookieConsentGiven']],
      [],
      [['forgetCookieConsentGiven']],
    ])
  })

  it('reaches the script that has loaded, and points out that it counted before', () => {
    const push = vi.fn()
    Reflect.set(window, '_paq', { push })
    open(matomo())
    expect(push.mock.calls).toEqual([[['requireConsent']]])
    expect(warn.mock.calls.join()).toContain("put _paq.push(['requireConsent']) at the top")
  })
})

describe('postHog', () => {
  /** PostHog's client, which remembers the answer from page to page. */
  function client({ loaded = true, answer }: { loaded?: boolean; answer?: 'in' | 'out' } = {}) {
    const calls: string[] = []
    const posthog = {
      __loaded: loaded,
      opt_in_capturing: () => {
        answer = 'in'
        calls.push('opt_in_capturing')
      },
      opt_out_capturing: () => {
        answer = 'out'
        calls.push('opt_out_capturing')
      },
      has_opted_in_capturing: () => answer === 'in',
      has_opted_out_capturing: () => answer === 'out',
    } satisfies PostHogClient
    return { posthog, calls }
  }

  it('leaves a client opted out by default as it is, then opts in, and out again', async () => {
    const { posthog, calls } = client({ answer: 'out' })
    expect(await wholeVisit(open(postHog({ client: posthog })), () => calls)).toEqual([
      [],
      ['opt_in_capturing'],
      [],
      ['opt_out_capturing'],
    ])
    expect(warn).not.toHaveBeenCalled()
  })

  it('does not repeat what PostHog remembers, as each opt-in is an event', () => {
    const granted = client({ answer: 'in' })
    openAfter((store) => store.acceptAll(), postHog({ client: granted.posthog }))
    expect(granted.calls).toEqual([])
  })

  it('finds the snippet’s client on the window once it has come', () => {
    openAfter((store) => store.acceptAll(), postHog())
    const { posthog, calls } = client({ loaded: false })
    Reflect.set(window, 'posthog', posthog)
    scriptLoads()
    expect(calls).toEqual([])
    posthog.__loaded = true
    scriptLoads()
    expect(calls).toEqual(['opt_in_capturing'])
  })

  it('stops a client that captures while denied, and points it out', () => {
    const { posthog, calls } = client()
    open(postHog({ client: posthog }))
    expect(calls).toEqual(['opt_out_capturing'])
    expect(warn.mock.calls.join()).toContain('opt_out_capturing_by_default: true')
  })
})

import { type ConsentStore, createMemoryStorage, defineConsent } from 'react-consent-ui/core'
import { defineIntegration } from 'react-consent-ui/integrations'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { freshPage, settled } from '../core/page.js'
import { visit } from '../core/shop.js'
import { open, openAfter, scriptLoads } from './vendors.js'

const page = freshPage()
let warn: ReturnType<typeof vi.spyOn>
beforeEach(() => {
  warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
})

/** A vendor with one signal, and its calls. */
function acme(more: Partial<Parameters<typeof defineIntegration<'ads'>>[0]> = {}) {
  const told: [boolean, 'first' | 'again'][] = []
  const integration = defineIntegration({
    name: 'Acme',
    signals: { ads: 'marketing' },
    tell: ({ ads }, { isFirst }) => {
      told.push([ads, isFirst ? 'first' : 'again'])
    },
    ...more,
  })
  return { integration, told }
}

describe('an integration', () => {
  it('tells what holds within start(), before anything the page does next', () => {
    const { integration, told } = acme()
    open(integration)
    expect(told).toEqual([[false, 'first']])
  })

  it('tells a visitor who comes back what they chose', () => {
    const { integration, told } = acme()
    openAfter((store) => store.acceptAll(), integration)
    expect(told).toEqual([[true, 'first']])
  })

  it('tells each change once, and a withdrawal as denied', async () => {
    const { integration, told } = acme()
    const store = open(integration)
    for (const decide of [
      'acceptAll',
      'openPreferences',
      'acceptAll',
      'withdraw',
      'reset',
    ] as const) {
      store[decide]()
      await settled()
    }
    expect(told).toEqual([
      [false, 'first'],
      [true, 'again'],
      [false, 'again'],
    ])
  })

  it('tells after the task of the decision, not in it', async () => {
    const { integration, told } = acme()
    const store = open(integration)
    store.acceptAll()
    expect(store.getState()).toMatchObject({ surface: 'none', categories: { marketing: true } })
    expect(told).toHaveLength(1)
    await settled()
    expect(told).toHaveLength(2)
  })

  it('tells nothing once it has stopped', async () => {
    const { integration, told } = acme()
    const store = visit({ integrations: [integration] })
    const stop = store.start()
    store.acceptAll()
    stop()
    store.rejectAll()
    await settled()
    scriptLoads()
    expect(told).toEqual([[false, 'first']])
  })

  it('tells what changed meanwhile when it starts again', async () => {
    const { integration, told } = acme()
    const store = visit({ integrations: [integration] })
    store.start()()
    store.acceptAll()
    await settled()
    store.start()
    expect(told).toEqual([
      [false, 'first'],
      [true, 'again'],
    ])
  })

  it('tells one default in StrictMode, under two providers, and after a hot reload', async () => {
    const { integration, told } = acme()
    const store = visit({ integrations: [integration] })
    store.start()()
    store.start()
    store.start()
    open(acme({ tell: ({ ads }) => told.push([ads, 'again']) }).integration)
    await settled()
    expect(told).toEqual([[false, 'first']])
    store.acceptAll()
    await settled()
    expect(told.slice(1)).toEqual([[true, 'again']])
  })

  it('follows a decision made in another tab', async () => {
    const storage = createMemoryStorage()
    const { integration, told } = acme()
    open(integration, { storage })
    await settled()
    visit({ storage }).acceptAll()
    window.dispatchEvent(new Event('pageshow'))
    await settled()
    expect(told.at(-1)).toEqual([true, 'again'])
  })

  it('says denied while a slow storage has not answered, then what it held', async () => {
    const storage = createMemoryStorage()
    visit({ storage }).acceptAll()
    const text = String(storage.read())
    const slow = {
      ...storage,
      read: () => new Promise<string>((r) => setTimeout(r, 50, text)),
    }
    const { integration, told } = acme()
    open(integration, { storage: slow })
    expect(told).toEqual([[false, 'first']])
    await settled()
    expect(told.slice(1)).toEqual([[true, 'again']])
  })

  it('calls no vendor on a server', () => {
    vi.stubGlobal('document', undefined)
    const { integration, told } = acme()
    open(integration, { initialRecord: null })
    expect(told).toEqual([])
  })
})

describe('what a signal follows', () => {
  const follow = (source: Parameters<typeof defineIntegration<'ads'>>[0]['signals']['ads']) =>
    acme({ name: JSON.stringify(source), signals: { ads: source } })

  it('is a service of its own where it names one', async () => {
    const { integration, told } = follow({ service: 'pixel' })
    const store = open(integration)
    await store.allowService('youtube')
    await settled()
    expect(told).toEqual([[false, 'first']])
    await store.allowService('pixel')
    await settled()
    expect(told.slice(1)).toEqual([[true, 'again']])
  })

  it('is all of several, and nothing for none', async () => {
    const both = follow(['statistics', 'marketing'])
    const none = follow([])
    const store = open([both.integration, none.integration])
    await store.save({ categories: { marketing: true } })
    await settled()
    expect(both.told).toEqual([[false, 'first']])
    await store.acceptAll()
    await settled()
    expect(both.told.slice(1)).toEqual([[true, 'again']])
    expect(none.told).toEqual([[false, 'first']])
  })

  it('is granted unasked under opt-out, and denied by Global Privacy Control', () => {
    const { integration, told } = acme()
    open(integration, { model: 'opt-out' })
    expect(told).toEqual([[true, 'first']])
    page.current.navigator.globalPrivacyControl = true
    const again = acme({ name: 'With GPC' })
    open(again.integration, { model: 'opt-out' })
    expect(again.told).toEqual([[false, 'first']])
  })

  it('stays denied where the site does not declare it, and development says so', async () => {
    const config = defineConsent({
      revision: 1,
      categories: { needed: { required: true, name: 'Needed' }, ads: { name: 'Ads' } },
    })
    const { integration, told } = acme({ name: 'Unmapped' })
    open(integration, { config }).acceptAll()
    await settled()
    expect(told).toEqual([[false, 'first']])
    expect(warn.mock.calls).toEqual([
      [
        'react-consent-ui: Unmapped: ads follows the category "marketing", which this site does not declare. These signals stay denied for every visitor. To change that, set what they follow in `mapping`.',
      ],
    ])
  })

  it('is not found among what every object has', () => {
    const { integration, told } = follow('constructor')
    open(integration)
    expect(told).toEqual([[false, 'first']])
  })
})

describe('a vendor that fails', () => {
  const failing = () => {
    throw new TypeError('acme is not a function')
  }

  it('stops neither the page nor the next vendor, and is pointed out once', async () => {
    const bad = acme({ name: 'Bad', tell: failing })
    const good = acme({ name: 'Good' })
    const store = open([bad.integration, good.integration])
    store.acceptAll()
    await settled()
    expect(store.getState().categories.marketing).toBe(true)
    expect(good.told).toEqual([
      [false, 'first'],
      [true, 'again'],
    ])
    expect(warn.mock.calls).toEqual([
      [
        "react-consent-ui: Bad: the visitor's choice could not be sent (TypeError: acme is not a function). This vendor may act on an older choice until the next change. Check its script, or tell() if the integration is your own.",
      ],
    ])
  })

  it('is silent in production', () => {
    vi.stubEnv('NODE_ENV', 'production')
    open(acme({ name: 'Bad in production', tell: failing }).integration)
    expect(warn).not.toHaveBeenCalled()
  })

  it('later, as a request that is answered 500, is pointed out too', async () => {
    const tell = async () => {
      throw new Error('500')
    }
    open(acme({ name: 'Late failure', tell }).integration)
    await settled()
    expect(warn.mock.calls.join()).toContain("Late failure: the visitor's choice could not be sent")
  })

  it('a promise that never resolves does not delay others', async () => {
    const hanging = acme({ name: 'Hanging', tell: () => new Promise(() => {}) })
    const good = acme({ name: 'After the hanging one' })
    const store = open([hanging.integration, good.integration])
    const { record } = await store.acceptAll()
    await settled()
    expect(record?.action).toBe('accept-all')
    expect(good.told).toHaveLength(2)
  })

  it('is tried again with the next script, in case that was what it missed', () => {
    const tell = vi.fn().mockImplementationOnce(failing)
    open(acme({ name: 'Missed', tell }).integration)
    scriptLoads()
    scriptLoads()
    expect(tell).toHaveBeenCalledTimes(2)
    expect(tell.mock.lastCall?.[1].isFirst).toBe(true)
  })

  it.each([
    ['a script loads', () => scriptLoads()],
    ['something changes', (store: ConsentStore) => store.openPreferences()],
  ])(
    'later is called again with the same grants when %s, until a call succeeds',
    async (when, occur) => {
      const tell = vi.fn(async () => {}).mockRejectedValueOnce(new Error('500'))
      const store = open(acme({ name: `Late, until ${when}`, tell }).integration)
      await settled()
      expect(tell).toHaveBeenCalledOnce()
      for (let count = 0; count < 2; count++) {
        occur(store)
        await settled()
      }
      expect(tell.mock.calls).toEqual([
        [{ ads: false }, expect.objectContaining({ isFirst: true })],
        [{ ads: false }, expect.objectContaining({ isFirst: true })],
      ])
    },
  )

  it.each([
    ['at once', failing],
    ['later', async () => failing()],
  ])(
    '%s on a change is called again with the earlier grants, when they return',
    async (when, fail) => {
      const tell = vi.fn(async () => {})
      const store = open(acme({ name: `Failing ${when}`, tell }).integration)
      await settled()
      tell.mockImplementationOnce(fail)
      store.acceptAll()
      await settled()
      // It may have taken the grant, and failed to say so.
      store.withdraw()
      await settled()
      expect(tell.mock.lastCall).toEqual([
        { ads: false },
        expect.objectContaining({ isFirst: false }),
      ])
      expect(tell).toHaveBeenCalledTimes(3)
    },
  )
})

describe('a vendor whose script comes late', () => {
  it('is called with the current grants, at once', async () => {
    let isHere = false
    const { integration, told } = acme({ isReady: () => isHere })
    const store = open(integration)
    store.acceptAll()
    await settled()
    scriptLoads()
    expect(told).toEqual([])
    isHere = true
    scriptLoads()
    scriptLoads()
    expect(told).toEqual([[true, 'first']])
  })

  it('is not looked for after images and frames', () => {
    const isReady = vi.fn(() => false)
    open(acme({ isReady }).integration)
    const asked = isReady.mock.calls.length
    const event = Object.defineProperty(new Event('load'), 'target', { value: { tagName: 'IMG' } })
    document.dispatchEvent(event)
    expect(isReady).toHaveBeenCalledTimes(asked)
  })

  it('is reported if it was configured before it received a denial', () => {
    const early = { hasRun: () => true, remedy: 'put it first.' }
    const { integration, told } = acme({ name: 'Early', early })
    open(integration)
    expect(told).toEqual([[false, 'first']])
    expect(warn.mock.calls).toEqual([
      [
        'react-consent-ui: Early: its tag was configured before it got the denied signals, so it may have acted as if all were granted. Load the tag only while it is granted, or put it first.',
      ],
    ])
  })

  it('may have been configured already where all is granted, as a gated tag is', async () => {
    const early = { hasRun: () => true, remedy: 'put it first.' }
    const { integration } = acme({ name: 'Gated', early })
    const store = openAfter((before) => before.acceptAll(), integration)
    store.withdraw()
    await settled()
    expect(warn).not.toHaveBeenCalled()
  })
})

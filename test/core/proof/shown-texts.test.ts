import { createHash } from 'node:crypto'
import { defineConsent, defineDetails, type Messages } from 'react-consent-ui/core'
import { en } from 'react-consent-ui/locales/en/all'
import { fr as frSmall } from 'react-consent-ui/locales/fr'
import { fr } from 'react-consent-ui/locales/fr/all'
import { describe, expect, it, vi } from 'vitest'
// The command's files and the browser's hash must be of the same text.
import { shownTexts } from '../../../src/core/proof/shown-texts.js'
import { freshPage, NOW, settled } from '../page.js'
import { visit } from '../shop.js'

freshPage()

const config = defineConsent({
  revision: 1,
  categories: {
    necessary: { required: true },
    marketing: { name: { en: 'Ads', fr: 'Publicité' } },
  },
  services: {
    youtube: {
      category: 'marketing',
      provider: { name: 'Google Ireland Limited' },
      name: 'YouTube',
      purpose: { en: 'Plays videos', fr: 'Lit des vidéos' },
    },
  },
})

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** Decides on a page that began just now, and answers with the hash that was reported. */
async function reported(
  options: Partial<Parameters<typeof visit>[0]>,
  surface: 'banner' | 'preferences' | 'gate' | 'policy' | 'api' = 'banner',
) {
  vi.stubGlobal('performance', { timeOrigin: NOW })
  const onDecision = vi.fn()
  const store = visit({ config, locale: 'en', messages: en, onDecision, ...options })
  store.acceptAll({ surface })
  await vi.waitFor(() => {
    vi.advanceTimersByTime(1)
    expect(onDecision).toHaveBeenCalledOnce()
  }, 15_000)
  return onDecision.mock.calls[0]?.[0].textsHash
}

describe('textsHash', () => {
  it.each(['banner', 'preferences', 'gate', 'policy'] as const)(
    'is the SHA-256 of what the visitor read on %s',
    async (surface) => {
      const text = shownTexts(surface, 'opt-in', config, en, 'en')
      expect(await reported({}, surface)).toBe(sha256(text))
    },
  )

  it('is another in another language, and for other words of the site', async () => {
    const own: Messages = { ...en, banner: { ...en.banner, text: 'May we?' } }
    const hashes = [
      await reported({}),
      await reported({ messages: fr, locale: 'fr' }),
      await reported({ messages: own }),
    ]
    expect(new Set(hashes).size).toBe(3)
  })

  it('is of the standard purposes in the language on screen', async () => {
    const measured = defineConsent({
      revision: 1,
      services: {
        ga: {
          category: 'statistics',
          name: 'Google Analytics',
          provider: { name: 'Google Ireland Limited' },
          purpose: { standard: 'measures-visits' },
          cookies: [
            { name: '_ga', purpose: { standard: 'tells-visitors-apart' }, expires: { years: 2 } },
          ],
        },
      },
    })
    const text = shownTexts('preferences', 'opt-in', measured, fr, 'fr')
    expect(text).toContain('Distingue les visiteurs.')
    expect(text).toContain('Compte les visites et les pages vues')
    const shown = { config: measured, locale: 'fr', messages: frSmall }
    expect(await reported(shown, 'preferences')).toBe(sha256(text))
  })

  it('is of the purposes, the link and the reasons to ask again, too (fault 34)', async () => {
    const linked = { ...config, policyUrl: '/cookies' }
    const text = shownTexts('banner', 'opt-in', linked, fr, 'fr')
    expect(JSON.parse(text).banner).toMatchObject({
      purposes: ['Publicité'],
      policy: fr.banner.policy,
      news: fr.banner.news,
      reasons: fr.reasons,
    })
    expect(JSON.parse(shownTexts('preferences', 'opt-in', linked, fr, 'fr'))).toMatchObject({
      policy: fr.banner.policy,
    })
    expect(text).not.toBe(shownTexts('banner', 'opt-in', config, fr, 'fr'))
    const shown = { config: linked, locale: 'fr', messages: fr }
    expect(await reported(shown)).toBe(sha256(text))
  })

  it('is of the notice where a notice was shown', async () => {
    const text = shownTexts('banner', 'notice', config, en, 'en')
    expect(text).toContain(en.banner.noticeText)
    expect(text).not.toContain(en.banner.text)
    expect(await reported({ model: 'notice' })).toBe(sha256(text))
  })

  it('is the same whether texts and facts come at once or later', async () => {
    const { marketing } = config.categories
    const { category, ...youtube } = config.services.youtube
    const bare = defineConsent({
      revision: 1,
      categories: { necessary: { required: true }, marketing: {} },
      services: { youtube: { category } },
    })
    const details = defineDetails(bare, { categories: { marketing }, services: { youtube } })
    const { saved, dialog, reasons, categories, table, policy, status, tableTools, ...first } = en
    const load = async () => ({
      saved,
      dialog,
      reasons,
      categories,
      table,
      policy,
      status,
      tableTools,
    })
    const messages = { ...first, load }
    const later = await reported(
      { config: bare, messages, details: async () => details },
      'preferences',
    )
    expect(later).toBe(await reported({}, 'preferences'))
  })

  it('is null where the language changed before anything was reported', async () => {
    vi.stubGlobal('performance', { timeOrigin: NOW })
    const onDecision = vi.fn()
    const store = visit({ config, locale: 'en', messages: en, onDecision })
    store.acceptAll({ surface: 'banner' })
    store.configure({ locale: 'fr', messages: fr })
    await vi.waitFor(() => {
      vi.advanceTimersByTime(1)
      expect(onDecision).toHaveBeenCalledOnce()
    }, 15_000)
    expect(onDecision.mock.calls[0]?.[0].textsHash).toBeNull()
  })

  it.each([
    ['for a decision of the site’s own code', {}, 'api'],
    ['where the texts are not known', { messages: undefined }, 'banner'],
    [
      'where the texts cannot be had',
      { messages: { ...en, load: () => Promise.reject('lost') } },
      'banner',
    ],
  ] as const)('is null %s', async (_, options, surface) => {
    expect(await reported(options as never, surface)).toBeNull()
  })

  it('is null outside a secure context, which has no SHA-256', async () => {
    vi.stubGlobal('crypto', { randomUUID: () => 'a', getRandomValues: () => {} })
    expect(await reported({})).toBeNull()
  })

  it('is null for a decision that an earlier page had no time to report', async () => {
    const { createMemoryStorage } = await import('react-consent-ui/core')
    const storage = createMemoryStorage()
    visit({ config, storage, onDecision: () => {} }).acceptAll({ surface: 'banner' })
    const left = createMemoryStorage(String(storage.read()))
    await settled()
    const onDecision = vi.fn()
    vi.stubGlobal('performance', { timeOrigin: NOW + 1000 })
    visit({ config, storage: left, locale: 'en', messages: en, onDecision }).start()
    await vi.waitFor(() => {
      vi.advanceTimersByTime(1)
      expect(onDecision).toHaveBeenCalledOnce()
    }, 15_000)
    expect(onDecision.mock.calls[0]?.[0]).toMatchObject({ textsHash: null, surface: 'banner' })
  })

  it('keeps no report waiting for texts that do not come', async () => {
    const never = { ...en, load: () => new Promise<never>(() => {}) }
    vi.stubGlobal('performance', { timeOrigin: NOW })
    const onDecision = vi.fn()
    const store = visit({ config, locale: 'en', messages: never, onDecision })
    store.acceptAll({ surface: 'banner' })
    await vi.waitFor(() => {
      vi.advanceTimersByTime(1000)
      expect(onDecision).toHaveBeenCalledOnce()
    }, 15_000)
    expect(onDecision.mock.calls[0]?.[0].textsHash).toBeNull()
  })
})

import { act, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { ReactElement } from 'react'
import {
  ChoicesBanner,
  ConsentBanner,
  ConsentStatus,
  createConsentStore,
  createMemoryStorage,
  defineConsent,
  PreferencesDialog,
} from 'react-consent-ui'
import { YouTubeEmbed } from 'react-consent-ui/embeds'
import { en } from 'react-consent-ui/locales/en/all'
import { afterEach, describe, expect, it, vi } from 'vitest'
// The text whose hash a proof holds. It is not public: only the command writes it.
import { shownTexts } from '../../src/core/proof/shown-texts.js'
import { visit } from './visit.js'

afterEach(() => {
  vi.useRealTimers()
})

/** The config of the earlier decision. */
const before = defineConsent({
  revision: 1,
  categories: { necessary: { required: true }, preferences: {} },
})

const config = defineConsent({
  revision: 1,
  categories: { ...before.categories, marketing: { since: '2026-11-01' } },
  providers: { google: { name: 'Google Ireland Ltd.', privacyUrl: 'https://google.test/privacy' } },
  services: {
    youtube: {
      category: 'marketing',
      provider: 'google',
      name: 'YouTube',
      purpose: 'Plays videos.',
      cookies: [
        { name: 'YSC', purpose: 'Counts views.', expires: 'session' },
        { name: 'yt-*', storage: 'localStorage', purpose: 'Sound.', expires: 'persistent' },
      ],
    },
  },
})

type Surface = Parameters<typeof shownTexts>[0]

/** Every text of the file, however deep. */
function textsOf(surface: Surface, model: 'opt-in' | 'notice'): string[] {
  const found: string[] = []
  JSON.parse(shownTexts(surface, model, config, en, 'en'), (_, value) => {
    if (typeof value === 'string') found.push(value)
    return value
  })
  return found
}

/** The visible texts, and the accessible names of elements without text. */
function read(root: HTMLElement): string[] {
  const said = [root, ...root.querySelectorAll('[aria-label]')].flatMap((element) => {
    return element.getAttribute('aria-label') ?? []
  })
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const inside = texts.currentNode.parentElement
    // The live region keeps earlier announcements.
    if (inside?.closest('[role="status"]')) continue
    // A date, and a name that may break after its dashes, are parts of one text.
    const whole = inside?.closest('p:has(time), bdi')
    said.push((whole ?? texts.currentNode).textContent?.trim() ?? '')
  }
  // The cross says nothing by itself.
  return said.filter((text) => /[a-z]/i.test(text))
}

/** Whether a text is one of those, with its gaps filled. */
function isAmong(texts: string[], said: string): boolean {
  return texts.some((text) => {
    const parts = text.split(/\{\w+\}/).map((part) => part.replace(/[.*+?^$()|[\]\\{}]/g, '\\$&'))
    return new RegExp(`^${parts.join('.+')}$`, 's').test(said)
  })
}

const openServices = async () => {
  await userEvent.click(await screen.findByRole('button', { name: /^1 service / }))
  await screen.findByRole('table')
}
const news = () => screen.findByText(/^New since your last choice/)

describe('the text that is kept for a proof', () => {
  it.each<[string, Surface, 'opt-in' | 'notice', () => ReactElement, () => Promise<unknown>]>([
    ['the banner', 'banner', 'opt-in', () => <ConsentBanner />, news],
    ['the notice', 'banner', 'notice', () => <ConsentBanner />, news],
    [
      'the banner with switches',
      'banner',
      'opt-in',
      () => <ChoicesBanner />,
      () => Promise.all([news(), openServices()]),
    ],
    ['the dialog', 'preferences', 'opt-in', () => <PreferencesDialog />, openServices],
    [
      'the status',
      'policy',
      'opt-in',
      () => <ConsentStatus />,
      () => screen.findByRole('region', { name: 'Your current choices' }),
    ],
    [
      'a placeholder',
      'gate',
      'opt-in',
      () => <YouTubeEmbed id="M7lc1UVf-VE" title="YouTube" />,
      () => screen.findByRole('button', { name: /^Always allow/ }),
    ],
  ])('of %s holds every word of it', async (_, surface, model, page, appear) => {
    const storage = createMemoryStorage()
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-10-01') })
    await createConsentStore(before, { storage, model }).rejectAll()
    vi.setSystemTime('2026-12-01')
    const { store } = visit(page(), { config, storage, model })
    if (surface === 'preferences') act(() => store.openPreferences())
    await appear()
    const said = read(document.body)
    expect(said.length).toBeGreaterThan(3)
    const texts = textsOf(surface, model)
    expect(said.filter((text) => !isAmong(texts, text))).toEqual([])
  })

  it('holds the words of the status beside those of the dialog where both have a name for theirs', () => {
    const texts = textsOf('policy', 'opt-in')
    for (const word of ['title', 'required', 'gpc'] as const) {
      expect(texts).toContain(en.status[word])
      expect(texts).toContain(en.dialog[word])
    }
  })
})

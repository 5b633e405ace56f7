import { act, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import {
  Banner,
  ConsentBanner,
  type ConsentConfig,
  createMemoryStorage,
  defineConsent,
  type Messages,
} from 'react-consent-ui'
import { en } from 'react-consent-ui/locales/en'
import { en as wholeEnglish } from 'react-consent-ui/locales/en/all'
import { fr as wholeFrench } from 'react-consent-ui/locales/fr/all'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { visit } from './visit.js'

const since = '2026-11-01'
const config = defineConsent({
  revision: 1,
  categories: {
    necessary: { required: true, since },
    statistics: { since },
    chat: { name: 'chat', since },
  },
  services: {
    login: { category: 'necessary', name: 'Log-in', since },
    later: { category: 'statistics', since: '2027-01-01' },
    chat: { category: 'statistics', name: "Chat $& Co. $'", since },
  },
})

/** A page that can stop asking. */
function Asking() {
  const [ask, setAsk] = useState(true)
  return (
    <>
      <ConsentBanner ask={ask} />
      <button type="button" onClick={() => setAsk(false)}>
        Ask later
      </button>
    </>
  )
}

/** A visitor who has answered before these things came. */
async function comeBack(messages = wholeEnglish as typeof en, today: ConsentConfig = config) {
  const storage = createMemoryStorage()
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-10-01') })
  const before = visit(<main />, { config, storage, messages })
  await act(() => before.store.acceptAll())
  before.unmount()
  vi.setSystemTime('2026-12-01')
  return visit(<ConsentBanner />, { config: today, storage, messages })
}

afterEach(() => {
  vi.useRealTimers()
})

describe('ConsentBanner, for a visitor who has answered before', () => {
  it.each([
    ['whole', wholeEnglish],
    ['loaded', en],
  ])(
    'names what is new, but nothing that needs no consent or is still to come (texts %s)',
    async (_, messages) => {
      await comeBack(messages)
      const told = await screen.findByText(/^New since/)
      expect(told).toHaveTextContent(
        "New since your last choice: Statistics, chat, Chat $& Co. $'.",
      )
    },
  )

  it.each([
    ['without since', {}],
    ['with since before that answer', { since: '2026-09-01' }],
  ])('names a category that was not asked about, %s (fault 13)', async (_, added) => {
    const { categories } = config
    await comeBack(undefined, { ...config, categories: { ...categories, lab: added } })
    expect(await screen.findByText(/^New since/)).toHaveTextContent(/: Statistics, chat, lab, Chat/)
  })

  it('names it in the language of the page', async () => {
    const { speak } = await comeBack()
    await screen.findByText(/^New since/)
    speak(wholeFrench)
    expect(screen.getByText(/^Nouveau depuis/)).toHaveTextContent('Statistiques, chat, Chat')
  })
})

it('does not say that a choice was saved if it closes without an answer', async () => {
  const storage = createMemoryStorage()
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-10-01') })
  const before = visit(<ConsentBanner />, { config, storage })
  await act(() => before.store.acceptAll({ surface: 'banner' }))
  before.unmount()
  vi.setSystemTime('2026-12-01')
  visit(<Asking />, { config, storage })
  const heard = await screen.findByRole('status')
  await waitFor(() => expect(heard).toHaveTextContent(en.banner.title))
  await userEvent.click(screen.getByRole('button', { name: 'Ask later' }))
  expect(screen.queryByRole('region')).not.toBeInTheDocument()
  // As long as it takes to say a text.
  await act(() => new Promise((resolve) => setTimeout(resolve, 300)))
  expect(heard).not.toHaveTextContent(wholeEnglish.saved)
})

describe('ConsentBanner, for a visitor whose choice counts no more', () => {
  /** Opens a page for a visitor who accepted under revision 1, half a year ago or a month ago. */
  async function ask(reason: 'revision' | 'expired', messages: Messages, page = <ConsentBanner />) {
    const storage = createMemoryStorage()
    const at = (revision: number) => ({ config: { ...config, revision }, storage, messages })
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-01-01') })
    const before = visit(<main />, at(1))
    await act(() => before.store.acceptAll())
    before.unmount()
    vi.setSystemTime(reason === 'expired' ? '2026-10-01' : '2026-02-01')
    return visit(page, at(reason === 'revision' ? 2 : 1))
  }

  it.each([
    ['revision', 'loaded', en],
    ['expired', 'loaded', en],
    ['revision', 'whole', wholeEnglish],
    ['expired', 'whole', wholeFrench],
  ] as const)('says so (%s, texts %s, %#)', async (reason, _, messages) => {
    const all = messages === wholeFrench ? wholeFrench : wholeEnglish
    const { store } = await ask(reason, messages)
    expect(await screen.findByText(all.reasons[reason].replace(/\s/g, ' '))).toBeVisible()
    expect(store.getState().reason).toBe(reason)
  })

  it('says so in Banner.News, between words of the site', async () => {
    await ask(
      'revision',
      en,
      <Banner.Root>
        <Banner.Title />
        <Banner.Text>
          May we? <Banner.News />
        </Banner.Text>
      </Banner.Root>,
    )
    expect(await screen.findByText(wholeEnglish.reasons.revision)).toBeVisible()
  })

  it('says so in English where a language lacks the sentence', async () => {
    const { banner, trigger } = wholeFrench
    await ask('expired', { locale: 'fr', banner, trigger })
    expect(await screen.findByText(wholeEnglish.reasons.expired)).toBeVisible()
  })

  it('says it in the language that the page changes to', async () => {
    const { speak } = await ask('expired', wholeEnglish)
    await screen.findByText(wholeEnglish.reasons.expired)
    speak(wholeFrench)
    expect(screen.getByText(/^Votre dernier choix a expiré/)).toBeVisible()
  })
})

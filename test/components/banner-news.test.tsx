import { act, screen } from '@testing-library/react'
import { ConsentBanner, createMemoryStorage, defineConsent } from 'react-consent-ui'
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

/** A visitor who has answered before these things came. */
async function comeBack(messages = wholeEnglish as typeof en) {
  const storage = createMemoryStorage()
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-10-01') })
  const before = visit(<main />, { config, storage, messages })
  await act(() => before.store.acceptAll())
  before.unmount()
  vi.setSystemTime('2026-12-01')
  return visit(<ConsentBanner />, { config, storage, messages })
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

  it('names it in the language of the page', async () => {
    const { speak } = await comeBack()
    await screen.findByText(/^New since/)
    speak(wholeFrench)
    expect(screen.getByText(/^Nouveau depuis/)).toHaveTextContent('Statistiques, chat, Chat')
  })
})

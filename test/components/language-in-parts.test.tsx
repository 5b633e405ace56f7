import { act, configure, screen } from '@testing-library/react'
import type { ReactElement } from 'react'
import {
  ConsentBanner,
  ConsentStatus,
  CookiePolicy,
  CookieTable,
  type Messages,
  Preferences,
  PreferencesDialog,
} from 'react-consent-ui'
import { YouTubeEmbed } from 'react-consent-ui/embeds'
import { en } from 'react-consent-ui/locales/en/all'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { company } from './company.js'
import { visit } from './visit.js'

// A chunk that is needed for the first time is compiled first.
configure({ asyncUtilTimeout: 5000 })
vi.setConfig({ testTimeout: 20_000 })

const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
beforeEach(() => {
  warn.mockClear()
})

const first: Messages = {
  locale: 'hu',
  banner: { ...en.banner, title: 'Sütik', policy: 'Süti szabályzat' },
  trigger: { open: 'Süti beállítások', optOut: 'Adatvédelem' },
}

const SURFACES: [string, () => ReactElement, () => Promise<HTMLElement>, string][] = [
  ['the dialog', () => <PreferencesDialog />, () => screen.findByRole('dialog'), en.dialog.save],
  [
    'the form',
    () => <Preferences.Form />,
    () => screen.findByRole('region', { name: en.dialog.title }),
    en.dialog.save,
  ],
  [
    'the table',
    () => <CookieTable category="marketing" />,
    () => screen.findByRole('table'),
    en.table.purpose,
  ],
  [
    'the status',
    () => <ConsentStatus />,
    () => screen.findByRole('region', { name: en.status.title }),
    en.status.undecided,
  ],
  [
    'the policy',
    () => <CookiePolicy />,
    async () => (await screen.findByText(en.policy.intro.why)).closest('article') as HTMLElement,
    en.policy.rights.text,
  ],
]

describe('a language that has the first layer only', () => {
  it.each(SURFACES)('shows %s in English, marked as English', async (_, page, find, words) => {
    const { store } = visit(page(), { config: company, messages: first })
    act(() => store.openPreferences())
    const surface = await find()
    expect(surface).toHaveTextContent(words)
    expect(surface).toHaveAttribute('lang', 'en')
    expect(surface).toHaveAttribute('dir', 'ltr')
  })

  it('keeps the banner in its own language, and names what is missing', async () => {
    visit(<ConsentBanner />, { config: company, messages: first })
    expect(screen.getByRole('region', { name: 'Sütik' })).toHaveAttribute('lang', 'hu')
  })

  it('shows an embed in English, marked as English', () => {
    visit(<YouTubeEmbed id="M7lc1UVf-VE" title="Video" />, { config: company, messages: first })
    const figure = screen.getByRole('figure', { name: 'Video' })
    expect(figure).toHaveTextContent('Load once')
    expect(figure).toHaveAttribute('lang', 'en')
  })

  it('is announced to the developer once, with the sections that are missing', async () => {
    const messages = { ...first, locale: 'hu-HU' }
    visit(<CookieTable category="marketing" />, { config: company, messages })
    await screen.findByRole('table')
    expect(warn).toHaveBeenCalledExactlyOnceWith(
      expect.stringMatching(
        /^react-consent-ui: the messages of locale "hu-HU" lack saved, dialog, reasons, categories, table\. Visitors read these texts in English\./,
      ),
    )
  })
})

describe('a language whose sections lack some texts', () => {
  const dialog = { title: 'Süti beállítások', save: 'Mentés' }

  it('keeps its own words and shows the missing ones in English', async () => {
    const messages: Messages = { ...first, dialog, categories: { marketing: { name: 'Reklám' } } }
    const { store } = visit(<PreferencesDialog />, { config: company, messages })
    act(() => store.openPreferences())
    const shown = await screen.findByRole('dialog', { name: 'Süti beállítások' })
    expect(shown).toHaveTextContent('Mentés')
    expect(shown).toHaveTextContent('Reject all')
    expect(shown).toHaveTextContent('Reklám')
    expect(shown).toHaveTextContent('Statistics')
    expect(shown).toHaveAttribute('lang', 'hu')
  })

  it('does the same with what its loader brings', async () => {
    const load = async () => ({ dialog }) as never
    const { store } = visit(<PreferencesDialog />, {
      config: company,
      messages: { ...first, load },
    })
    act(() => store.openPreferences())
    const shown = await screen.findByRole('dialog', { name: 'Süti beállítások' })
    expect(shown).toHaveTextContent('Reject all')
  })

  it.each([
    ['no section at all', { locale: 'hu' }],
    ['a section that is null', { locale: 'hu', banner: null, trigger: null, dialog: null }],
    ['a text in place of a section', { ...first, dialog: 'x', table: 'x', categories: 'x' }],
    ['a single section that is null', { ...en, categories: null }],
    ['texts that are null', { ...en, banner: { ...en.banner, text: null, accept: undefined } }],
    ['a loader that brings nothing', { ...first, load: async (): Promise<unknown> => undefined }],
  ])('never breaks the page: %s', async (_, messages) => {
    const { store } = visit(
      <>
        <ConsentBanner />
        <PreferencesDialog />
      </>,
      { config: company, messages: messages as never },
    )
    expect(screen.getByRole('button', { name: 'Reject all' })).toBeVisible()
    act(() => store.openPreferences())
    expect(await screen.findByRole('dialog')).toHaveTextContent('Statistics')
  })
})

describe('a locale beside messages of another language', () => {
  it('leaves the language of the words on what they are in', async () => {
    const { store } = visit(
      <>
        <ConsentBanner />
        <PreferencesDialog />
      </>,
      { config: company, messages: en, locale: 'es' },
    )
    expect(screen.getByRole('region', { name: en.banner.title })).toHaveAttribute('lang', 'en')
    act(() => store.openPreferences())
    expect(await screen.findByRole('dialog')).toHaveAttribute('lang', 'en')
  })
})

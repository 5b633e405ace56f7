import { act, configure, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import {
  ConsentProvider,
  CookiePolicy,
  CookieTable,
  defineConsent,
  type Messages,
  PreferencesDialog,
} from 'react-consent-ui'
import { en } from 'react-consent-ui/locales/en'
import { en as enWhole } from 'react-consent-ui/locales/en/all'
import { fr } from 'react-consent-ui/locales/fr'
import { fr as frWhole } from 'react-consent-ui/locales/fr/all'
import { renderToString } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import { visit } from './visit.js'

// A chunk that is needed for the first time is compiled first.
configure({ asyncUtilTimeout: 5000 })
vi.setConfig({ testTimeout: 20_000 })

const config = defineConsent({
  revision: 1,
  services: {
    ga: {
      category: 'statistics',
      name: 'Google Analytics',
      provider: {
        name: 'Google Ireland Limited',
        country: 'IE',
        transfer: { country: 'US', safeguard: 'dpf' },
      },
      purpose: { standard: 'measures-visits' },
      cookies: [
        { name: '_ga', purpose: { standard: 'tells-visitors-apart' }, expires: { years: 2 } },
        '_gid',
      ],
    },
  },
})

/** A language whose author has not written the standard purposes yet. */
const { purposes: _, ...withoutPurposes } = frWhole
const latin: Messages = { ...withoutPurposes, locale: 'la' }

const cell = async (name: string) => {
  const row = await screen.findByRole('row', { name: new RegExp(`^${name} `) })
  return within(row).getAllByRole('cell')[1] as HTMLElement
}

describe('a standard purpose', () => {
  it.each([
    ['English', en, 'Tells visitors apart.', 'Measures how the site is used.'],
    ['French', fr, 'Distingue les visiteurs.', 'Mesure la fréquentation du site.'],
  ])(
    'is a short sentence in the table, in %s',
    async (_language, messages, ofCookie, ofService) => {
      visit(<CookieTable category="statistics" />, { config, messages })
      expect(await cell('_ga')).toHaveTextContent(ofCookie)
      expect(await cell('_ga')).not.toHaveAttribute('lang')
      // A bare name has the purpose of its service.
      expect(await cell('_gid')).toHaveTextContent(ofService)
    },
  )

  it('is a longer sentence for a service in the dialog', async () => {
    const { store } = visit(<PreferencesDialog />, { config, messages: en })
    act(() => store.openPreferences())
    await userEvent.click(await screen.findByRole('button', { name: /1 service/ }))
    const said = await screen.findByText(
      'Counts visits and pages and shows how visitors move through the site.',
    )
    expect(said).not.toHaveAttribute('lang')
    expect(screen.getByRole('switch', { name: 'Google Analytics' })).toHaveAccessibleDescription(
      said.textContent as string,
    )
  })

  it('is English, and marked so, where the language lacks it', async () => {
    const { store } = visit(
      <>
        <CookieTable category="statistics" />
        <CookiePolicy />
        <PreferencesDialog />
      </>,
      { config, messages: latin },
    )
    const [table] = await screen.findAllByText('Tells visitors apart.')
    expect(table?.closest('[lang]')).toHaveAttribute('lang', 'en')
    const long = 'Counts visits and pages and shows how visitors move through the site.'
    const onPage = await screen.findByText(long)
    expect(onPage).toHaveAttribute('lang', 'en')
    expect(onPage.closest('li')).toHaveTextContent(`Google Analytics : ${long}`)
    act(() => store.openPreferences())
    await userEvent.click(await screen.findByRole('button', { name: /1 service/ }))
    expect((await screen.findAllByText(long)).map((one) => one.lang)).toEqual(['en', 'en'])
  })

  it('is in the server’s HTML of the policy page, in the language of its messages', () => {
    const html = renderToString(
      <ConsentProvider config={config} messages={frWhole}>
        <CookiePolicy />
      </ConsentProvider>,
    )
    expect(html).toContain('Distingue les visiteurs.')
    expect(html).toContain('Compte les visites et les pages vues')
  })

  it('follows the language at run time', async () => {
    const { speak } = visit(<CookieTable category="statistics" />, { config, messages: enWhole })
    expect(await cell('_ga')).toHaveTextContent('Tells visitors apart.')
    speak(frWhole)
    expect(await cell('_ga')).toHaveTextContent('Distingue les visiteurs.')
  })
})

describe('a transfer with a safeguard', () => {
  it.each([
    [enWhole, 'United States: EU–US Data Privacy Framework (GDPR, Art. 45)'],
    [frWhole, 'États-Unis : cadre de protection des données UE–États-Unis (RGPD, art. 45)'],
  ])('is said by the language', async (messages, said) => {
    visit(<CookiePolicy />, { config, messages })
    const texts = (await screen.findAllByRole('definition')).map((one) =>
      one.textContent?.replaceAll('\u00a0', ' '),
    )
    expect(texts).toContain(said)
  })
})

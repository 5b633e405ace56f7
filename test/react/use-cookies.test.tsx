import { act, screen } from '@testing-library/react'
import {
  type CookieFilter,
  createCookieStorage,
  createLocalStorage,
  createMemoryStorage,
  defineConsent,
  defineDetails,
  useCookies,
} from 'react-consent-ui'
import { en } from 'react-consent-ui/locales/en/all'
import { fr as frSmall } from 'react-consent-ui/locales/fr'
import { fr } from 'react-consent-ui/locales/fr/all'
import { describe, expect, it, vi } from 'vitest'
import { visit } from '../components/visit.js'

/** Writes every row as one line, so that a test reads what a visitor could. */
function Rows({ show = ['name'], ...filter }: CookieFilter & { show?: string[] }) {
  const rows = useCookies(filter)
  return (
    <ul>
      {rows.map((row) => (
        <li key={row.key}>
          {show.map((fact) => String(row[fact as keyof typeof row])).join(' | ')}
        </li>
      ))}
    </ul>
  )
}

// Intl binds a number to its unit with a non-breaking space in some languages.
const lines = () =>
  screen.queryAllByRole('listitem').map((line) => line.textContent?.replaceAll('\u00a0', ' '))

describe('useCookies', () => {
  it('lists what is declared in the order of the categories', () => {
    visit(<Rows />)
    expect(lines()).toEqual(['lang', '_ga', 'YSC', 'yt-remote-*'])
  })

  it('says every fact in the language of the page', () => {
    const facts = ['serviceName', 'categoryName', 'provider', 'purpose', 'type', 'expiry', 'domain']
    const { speak } = visit(<Rows category="preferences" show={facts} />)
    expect(lines()).toEqual([
      'Language | Functional | Lumen s.r.o. | Remembers your language. | HTTP cookie | 1 year | lumen.example',
    ])
    speak(fr)
    expect(lines()).toEqual([
      'Langue | Fonctionnels | Lumen s.r.o. | Mémorise votre langue. | Cookie HTTP | 1 an | lumen.example',
    ])
  })

  it('says how long each lives in words', () => {
    const { speak } = visit(<Rows show={['expiry']} />)
    expect(lines()).toEqual(['1 year', '13 months', 'End of the session', 'Until deleted'])
    speak(fr)
    expect(lines()).toEqual(['1 an', '13 mois', 'Fin de la session', 'Jusqu’à suppression'])
  })

  it('follows a locale that is set apart from the texts', () => {
    const { speak } = visit(<Rows service="analytics" show={['expiry', 'purpose']} />)
    speak(en, 'fr_FR')
    expect(lines()[0]).toMatch(/^13 mois/)
    speak(en, 'not a language')
    expect(lines()[0]).toMatch(/^13 /)
  })

  it('names those who read it by id or by name', () => {
    visit(<Rows service="analytics" show={['readBy']} />)
    expect(lines()).toEqual(['Meta Platforms Ireland Ltd.,Matomo'])
  })

  it('keeps to one category or one service', () => {
    visit(<Rows category="marketing" service="youtube" />)
    expect(lines()).toEqual(['YSC', 'yt-remote-*'])
  })

  it('throws in development for an undeclared id', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    expect(() => visit(<Rows category="marketting" />)).toThrow(
      'react-consent-ui: useCookies: "marketting" is not a category; did you mean "marketing"?',
    )
    vi.restoreAllMocks()
  })

  it('calls a service by its id when nothing names it', () => {
    const config = defineConsent({
      revision: 1,
      categories: { social: { name: 'social' } },
      services: {
        wall: {
          category: 'social',
          provider: { name: 'Wall Ltd.' },
          cookies: [{ name: 'w', purpose: 'Shows a wall.', expires: { days: 2 } }],
        },
      },
    })
    visit(<Rows show={['categoryName', 'serviceName', 'provider']} />, { config })
    expect(lines()).toEqual(['social | wall | Wall Ltd.'])
  })

  it('prefers the site’s own name of a category to the usual one', () => {
    const config = defineConsent({
      revision: 1,
      categories: { marketing: { name: { en: 'Advertising', fr: 'Publicité' } } },
      services: {
        ads: {
          category: 'marketing',
          provider: { name: 'Ads Ltd.' },
          cookies: [{ name: 'a', purpose: 'Shows ads.', expires: 'session' }],
        },
      },
    })
    const { speak } = visit(<Rows show={['categoryName']} />, { config })
    expect(lines()).toEqual(['Advertising'])
    speak(fr)
    expect(lines()).toEqual(['Publicité'])
  })

  it('is empty until the texts have come', async () => {
    visit(<Rows category="preferences" show={['purpose']} />, { messages: frSmall })
    expect(lines()).toEqual([])
    expect(await screen.findByText('Mémorise votre langue.')).toBeVisible()
  })

  it('is empty until the details of the config have loaded', async () => {
    const config = defineConsent({ revision: 1, services: { ads: { category: 'marketing' } } })
    const details = defineDetails(config, {
      services: {
        ads: {
          provider: { name: 'Ads Ltd.' },
          cookies: [{ name: 'ad_id', purpose: 'Shows ads.', expires: 'session' }],
        },
      },
    })
    visit(<Rows />, { config, details: () => Promise.resolve(details) })
    expect(lines()).toEqual([])
    expect(await screen.findByText('ad_id')).toBeVisible()
  })
})

describe('the library’s own record', () => {
  const own = ['name', 'category', 'provider', 'purpose', 'type', 'expiry', 'domain', 'service']

  it('lists itself first, under the required category', () => {
    visit(<Rows category="necessary" show={own} />, { storage: createCookieStorage() })
    expect(lines()).toEqual([
      'rcu | necessary | This site | Stores your consent choices. | Cookie | 182 days | null | null',
    ])
  })

  it('says the name, the kind and the domain it is really kept under', () => {
    const storage = createCookieStorage({ name: 'choice', domain: 'lumen.example' })
    const { unmount } = visit(<Rows category="necessary" show={own} />, { storage })
    expect(lines()[0]).toMatch(/^choice .* Cookie .* lumen\.example/)
    unmount()
    visit(<Rows category="necessary" show={own} />, { storage: createLocalStorage('kept') })
    expect(lines()[0]).toMatch(/^kept .* Local storage/)
  })

  it('is not among the rows of a service, nor of another category', () => {
    visit(<Rows service="youtube" />, { storage: createCookieStorage() })
    expect(lines()).toEqual(['YSC', 'yt-remote-*'])
  })

  it('is not listed where it leaves nothing behind', () => {
    visit(<Rows category="necessary" />, { storage: createMemoryStorage() })
    expect(lines()).toEqual([])
  })

  it('lives as long as the longest answer', () => {
    const config = defineConsent({ revision: 1, lifetimeDays: { acceptance: 90, refusal: 365 } })
    const options = { config, storage: createCookieStorage() }
    const { unmount } = visit(<Rows show={['expiry']} />, options)
    expect(lines()).toEqual(['365 days'])
    unmount()
    const { store } = visit(<Rows show={['expiry']} />, { ...options, model: 'opt-out' })
    expect(lines()).toEqual(['400 days'])
    act(() => store.configure({ model: 'opt-in' }))
    expect(lines()).toEqual(['365 days'])
  })

  it('finds a place where the site declares no required category', () => {
    const config = defineConsent({ revision: 1, categories: { marketing: {} } })
    visit(<Rows show={['name', 'categoryName']} />, { config, storage: createCookieStorage() })
    expect(lines()).toEqual(['rcu | Necessary'])
  })
})

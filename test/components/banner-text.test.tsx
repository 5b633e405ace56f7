import { screen } from '@testing-library/react'
import { Banner, ConsentBanner, defineConsent } from 'react-consent-ui'
import { en } from 'react-consent-ui/locales/en/all'
import { fr } from 'react-consent-ui/locales/fr/all'
import { describe, expect, it } from 'vitest'
import { visit } from './visit.js'

const config = defineConsent({
  revision: 1,
  categories: {
    necessary: { required: true },
    statistics: {},
    marketing: { name: { en: 'Ads', fr: 'Publicité' } },
    chat: { name: { en: 'Live chat', fr: 'Messagerie' } },
  },
  policyUrl: { en: '/cookies', fr: '/fr/cookies' },
})

describe('the first layer', () => {
  it('names the optional categories and links the policy', () => {
    visit(<ConsentBanner />, { config, messages: en })
    const banner = screen.getByRole('region')
    expect(banner).toHaveTextContent(': Statistics, Ads, and Live chat.')
    expect(banner).toHaveTextContent('We use cookies')
    expect(screen.getByRole('link', { name: 'Cookie policy' })).toHaveAttribute('href', '/cookies')
  })

  it('does so in the language of the page, and under a notice', () => {
    visit(<ConsentBanner />, { config, messages: fr, model: 'notice' })
    expect(screen.getByRole('region')).toHaveTextContent(
      'finalités suivantes : Statistiques, Publicité et Messagerie.',
    )
    expect(screen.getByRole('link')).toHaveAttribute('href', '/fr/cookies')
  })

  it('stays whole in a language that Intl does not know', () => {
    visit(<ConsentBanner />, { config, messages: { ...en, locale: 'not a tag' } })
    expect(screen.getByRole('region')).toHaveTextContent('Statistics, Ads, Live chat')
  })

  it('has parts for the link and the news, beside words of the site', () => {
    visit(
      <Banner.Root>
        <Banner.Title />
        <Banner.Text>
          May we? <Banner.News />
          <Banner.Links />
        </Banner.Text>
      </Banner.Root>,
      { config, messages: en },
    )
    expect(screen.getByRole('link', { name: 'Cookie policy' })).toBeVisible()
  })

  it('is announced by the title that the site wrote', async () => {
    visit(
      <Banner.Root>
        <Banner.Title>Your privacy at the mill</Banner.Title>
      </Banner.Root>,
      { config, messages: en },
    )
    const announced = await screen.findByText('Your privacy at the mill', { selector: 'p' })
    expect(announced).toHaveRole('status')
  })

  it('never links an address that runs code', () => {
    const policyUrl = 'javascript:alert(1)'
    visit(<ConsentBanner />, { config: { ...config, policyUrl }, messages: en })
    expect(screen.queryByRole('link')).not.toBeInTheDocument()
  })
})

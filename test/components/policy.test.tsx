import { act, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import axe from 'axe-core'
import { createRef } from 'react'
import {
  type ConsentConfig,
  ConsentProvider,
  CookiePolicy,
  createCookieStorage,
  defineConsent,
  defineDetails,
  Policy,
} from 'react-consent-ui'
import { en } from 'react-consent-ui/locales/en/all'
import { fr as frSmall } from 'react-consent-ui/locales/fr'
import { fr } from 'react-consent-ui/locales/fr/all'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import { company } from './company.js'
import { visit } from './visit.js'

const section = (name: string) => screen.getByRole('region', { name })
const titles = () => screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent)
const text = (element: HTMLElement) => element.textContent?.replaceAll('\u00a0', ' ') ?? ''
const whole = (config: ConsentConfig = company) => ({ config, storage: createCookieStorage() })

/** The facts of a section by their names. */
function facts(element: HTMLElement) {
  const [names, values] = (['term', 'definition'] as const).map((role) =>
    within(element)
      .queryAllByRole(role)
      .map((one) => text(one)),
  )
  return names?.map((name, index) => `${name}: ${values?.[index]}`)
}

const bare = defineConsent({ revision: 1, categories: { marketing: {} } })

describe('CookiePolicy', () => {
  it('has every section, in order, the site’s own ones in their places', () => {
    visit(<CookiePolicy />, whole())
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Cookie policy')
    expect(titles()).toEqual([
      'Who we are',
      'What are cookies?',
      'What we use them for',
      'Cookies we use',
      'Service providers',
      'Your choices',
      'Privacy signals of your browser',
      'Browser settings',
      'Your rights',
      'Questions',
      'Still unsure?',
      'More information',
      'Changes to this policy',
      'Changes',
    ])
  })

  it('says when it was updated, and its version', () => {
    visit(<CookiePolicy />, whole())
    expect(screen.getByText(/^Last updated/).parentElement).toHaveTextContent(
      'Last updated: March 26, 2026 · Version 2.0',
    )
  })

  it('gives the same day to visitors in every time zone', () => {
    vi.stubEnv('TZ', 'America/Los_Angeles')
    visit(<CookiePolicy />, whole())
    expect(screen.getAllByText('March 26, 2026')).toHaveLength(2)
    vi.unstubAllEnvs()
  })

  it('says who is responsible, and links the privacy policy', () => {
    visit(<CookiePolicy />, whole())
    const intro = section('Who we are')
    expect(intro).toHaveTextContent('Lumen s.r.o. runs this site')
    expect(facts(intro)).toEqual([
      'VAT number: CZ00000001',
      'Address: 1 Long Street, Brno',
      'Country: Czechia',
      'Website: www.lumen.example',
    ])
    expect(within(intro).getByRole('link', { name: 'privacy policy' })).toHaveAttribute(
      'href',
      '/privacy',
    )
  })

  it('explains each purpose with its example, its legal basis and its services', () => {
    visit(<CookiePolicy />, whole())
    const purposes = section('What we use them for')
    const names = within(purposes).getAllByRole('heading', { level: 3 })
    expect(names.map(text)).toEqual(['Necessary', 'Functional', 'Statistics', 'Marketing'])
    expect(purposes).toHaveTextContent('Always active: no consent is needed.')
    expect(purposes).toHaveTextContent('YouTube: Plays videos.')
    expect(facts(purposes)).toContain(
      'Legal basis: Not based on consent: strictly necessary to provide this site (ePrivacy Directive, Art. 5(3))',
    )
    expect(facts(purposes)).toContain('Legal basis: Consent')
    expect(facts(purposes)).toContain(
      'Example: The site opens in the language you chose last time.',
    )
  })

  it('lets the site’s own words about a category beat the usual ones', () => {
    const config = defineConsent({
      revision: 1,
      categories: {
        necessary: { required: true },
        marketing: {
          name: 'Advertising',
          description: 'Shows you our offers.',
          example: 'A sale.',
          legalBasis: 'Your consent, GDPR 6(1)(a)',
        },
        lab: { name: 'Laboratory' },
      },
    })
    visit(<CookiePolicy />, whole(config))
    const purposes = section('What we use them for')
    expect(within(purposes).getByRole('heading', { name: 'Advertising' })).toBeVisible()
    expect(purposes).toHaveTextContent('Shows you our offers.')
    expect(facts(purposes)).toEqual([
      'Legal basis: Not based on consent: strictly necessary to provide this site (ePrivacy Directive, Art. 5(3))',
      'Example: Checking that you are a person, showing the pages properly, storing your choices.',
      'Legal basis: Your consent, GDPR 6(1)(a)',
      'Example: A sale.',
      'Legal basis: Consent',
    ])
  })

  it('promises consent only where it is asked for', () => {
    visit(<CookiePolicy />, { ...whole(), region: 'GB' })
    const statistics = screen.getByRole('heading', { level: 3, name: 'Statistics' }).parentElement
    const marketing = screen.getByRole('heading', { level: 3, name: 'Marketing' }).parentElement
    expect(statistics).toHaveTextContent('Active unless you switch it off.')
    expect(statistics).not.toHaveTextContent('Legal basis')
    expect(marketing).toHaveTextContent('Only with your consent.')
    expect(marketing).toHaveTextContent('Legal basis')
  })

  it('says that there is nothing to choose, where every category is required', () => {
    const config = defineConsent({
      revision: 1,
      categories: { necessary: { required: true }, preferences: { required: true } },
    })
    visit(<CookiePolicy />, whole(config))
    const { purposes, choice } = en.policy
    expect(section(purposes.title)).toHaveTextContent(purposes.nothing)
    expect(section(purposes.title)).not.toHaveTextContent(purposes.text)
    expect(section(choice.title)).toHaveTextContent(`${choice.title}${choice.nothing}`)
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
    // Not the consent that the default category is based on elsewhere.
    expect(facts(section(purposes.title))).not.toContain('Legal basis: Consent')
  })

  it('has the language of its words, where dates have another', () => {
    visit(<CookiePolicy />, { ...whole(), locale: 'es' })
    expect(screen.getByRole('article')).toHaveAttribute('lang', 'en')
    for (const table of screen.getAllByRole('table')) expect(table).toHaveAttribute('lang', 'en')
    expect(section(en.status.title)).toHaveAttribute('lang', 'en')
  })

  it('links only addresses of the web, in a config that was not validated', () => {
    const bad = 'javascript:alert(1)'
    const { container } = visit(
      <CookiePolicy />,
      whole({
        ...company,
        providers: { ...company.providers, google: { name: 'Google', privacyUrl: bad } },
        policy: {
          ...company.policy,
          privacyUrl: bad,
          controller: { name: 'Lumen', site: bad },
          contact: { email: 'a@b.example?bcc=c@d.example&body=x' },
          links: [{ label: 'More', url: bad }],
          browsers: [{ name: 'Lynx', url: '//evil.example' }],
          authority: { name: 'Authority', url: ` ${bad}` },
        },
      }),
    )
    const links = [...container.querySelectorAll('a')].map((link) => link.getAttribute('href'))
    expect(links).toEqual(['mailto:a@b.example%3Fbcc%3Dc%40d.example%26body%3Dx'])
    expect(screen.getByText('More')).toBeVisible()
  })

  it('lists what is stored, with the way to the settings beside it', async () => {
    const { store } = visit(<CookiePolicy />, whole())
    const list = section('Cookies we use')
    expect(within(list).getAllByRole('table')).toHaveLength(4)
    expect(within(list).getByRole('rowheader', { name: 'rcu' })).toBeVisible()
    await userEvent.click(within(list).getByRole('button', { name: 'Cookie preferences' }))
    expect(store.getState().surface).toBe('preferences')
  })

  it('names the providers and all other recipients, each once, with what the law asks', () => {
    visit(<CookiePolicy />, whole())
    const providers = section('Service providers')
    expect(within(providers).getAllByRole('heading', { level: 3 }).map(text)).toEqual([
      'Lumen s.r.o.',
      'Google Ireland Ltd.',
      'Meta Platforms Ireland Ltd.',
      // A recipient that no service names.
      'Unused Inc.',
    ])
    const google = within(providers).getByRole('heading', { name: 'Google Ireland Ltd.' })
    expect(facts(google.parentElement as HTMLElement)).toEqual([
      'Services: Google Analytics and YouTube',
      'Country: Ireland',
      'Role: Joint controller',
      'Transfer outside the EEA: United States, under the Data Privacy Framework',
    ])
    const link = within(providers).getByRole('link', {
      name: 'Google Ireland Ltd. privacy policy',
    })
    expect(link).toHaveAttribute('href', 'https://policies.google.com/privacy?hl=en')
    expect(within(providers).getByRole('link', { name: 'privacy policy' })).toBeVisible()
  })

  it('lets visitors change their choice from within a sentence, and withdraw it', async () => {
    const { store } = visit(<CookiePolicy />)
    const choice = section('Your choices')
    expect(choice).toHaveTextContent('(Functional, Statistics, and Marketing)')
    await userEvent.click(
      within(choice).getByRole('button', { name: 'open the cookie preferences' }),
    )
    expect(store.getState().surface).toBe('preferences')
    await act(() => store.acceptAll())
    const status = within(choice).getByRole('region', { name: 'Your current choices' })
    await userEvent.click(within(status).getByRole('button', { name: 'Withdraw my consent' }))
    expect(store.getState().record).toMatchObject({ action: 'withdraw', surface: 'policy' })
  })

  it('shows the lifetime of the config', () => {
    const { unmount } = visit(<CookiePolicy />, whole())
    expect(section('Your choices')).toHaveTextContent('We keep your choices for 6 months')
    unmount()
    const lifetimeDays = { acceptance: 90, refusal: 365 }
    visit(<CookiePolicy />, whole({ ...company, lifetimeDays }))
    expect(section('Your choices')).toHaveTextContent(
      'We keep a consent for 90 days and a refusal for 12 months',
    )
  })

  it('leads to the help of browsers, which do not learn where the visitor comes from', () => {
    visit(<CookiePolicy />, whole())
    const links = within(section('Browser settings')).getAllByRole('link')
    expect(links.map(text)).toEqual([
      'Google Chrome',
      'Mozilla Firefox',
      'Safari',
      'Microsoft Edge',
      'Safari (iPhone, iPad)',
      'Samsung Internet',
      'Internet Explorer',
    ])
    for (const link of links) {
      expect(link).toHaveAttribute('rel', 'noreferrer')
      expect(link.getAttribute('href')).toMatch(/^https:\/\/(support|www)\.[a-z]+\.(com|org)\//)
    }
  })

  it('lists the browsers that the site names instead', () => {
    const browsers = [{ name: 'Lynx', url: 'https://lynx.example' }]
    const policy = { controller: { name: 'Lumen s.r.o.' }, browsers }
    visit(<CookiePolicy />, whole({ ...company, policy }))
    const links = within(section('Browser settings')).getAllByRole('link')
    expect(links.map(text)).toEqual(['Lynx'])
  })

  it('says what visitors can ask for, whom, and where they can complain', () => {
    visit(<CookiePolicy />, whole())
    expect(
      within(section('Your rights')).getByRole('link', {
        name: 'Office for Personal Data Protection',
      }),
    ).toHaveAttribute('href', 'https://uoou.gov.cz')
    const contact = section('Questions')
    expect(contact).toHaveTextContent('Data protection officer: dpo@lumen.example')
    expect(within(contact).getByRole('link')).toHaveAttribute('href', 'mailto:dpo@lumen.example')
    expect(within(section('More information')).getByRole('link')).toHaveAttribute(
      'href',
      '/details',
    )
  })

  it('breaks the site’s own texts where it left a line blank', () => {
    visit(<CookiePolicy />, whole())
    const own = section('Still unsure?').querySelectorAll('p')
    expect([...own].map(text)).toEqual([
      'Write to us in the chat box.',
      'It comes with the paid plans.',
    ])
  })

  it('leaves out the sections whose facts are missing', () => {
    visit(<CookiePolicy />, { config: bare })
    expect(titles()).toEqual([
      'What are cookies?',
      'What we use them for',
      'Your choices',
      'Browser settings',
    ])
    expect(screen.queryByText(/Last updated|Version/)).not.toBeInTheDocument()
  })

  it('has an anchor for each section, the same in every language, which no list hides', () => {
    const { speak, container } = visit(<CookiePolicy />, whole())
    const ids = () => [...container.querySelectorAll('section[data-section]')].map(({ id }) => id)
    const english = ids()
    expect(english).toEqual([
      'policy-intro',
      'policy-what',
      'policy-purposes',
      'policy-list',
      'policy-providers',
      'policy-choice',
      'policy-signal',
      'policy-browsers',
      'policy-rights',
      'policy-contact',
      'policy-chat',
      'policy-links',
      'policy-history',
      'policy-changes',
    ])
    speak(fr)
    expect(ids()).toEqual(english)
    const named = [...container.querySelectorAll('*')].flatMap((element) => [
      element.id,
      element.className,
      element.getAttribute('data-rcu'),
    ])
    expect(named.filter((name) => /cookie|consent|gdpr|privacy|cmp/i.test(name ?? ''))).toEqual([])
  })

  it('refuses an anchor that filter lists would hide', () => {
    const sections = [{ id: 'cookie-jar', title: 'Jar', text: 'Full.' }]
    expect(() =>
      defineConsent({ revision: 1, policy: { controller: { name: 'Lumen' }, sections } }),
    ).toThrow('policy.sections[0].id: "cookie-jar" becomes an anchor')
  })

  it('speaks French from one end to the other when the page does', () => {
    const { speak } = visit(<CookiePolicy />, whole())
    speak(fr)
    const page = screen.getByRole('article')
    expect(page).toHaveAttribute('lang', 'fr')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'Politique en matière de cookies',
    )
    expect(text(page)).toContain('Dernière mise à jour : 26 mars 2026')
    expect(text(page)).toContain('conservons vos choix pendant 6 mois')
    expect(section('Encore un doute\u202f?')).toHaveTextContent('formules payantes')
    expect(screen.getByRole('link', { name: 'Mozilla Firefox' })).toHaveAttribute(
      'href',
      expect.stringContaining('/fr/'),
    )
    const intro = section('Qui nous sommes')
    expect(facts(intro)).toContain('Pays: Tchéquie')
    expect(
      within(intro).getByRole('link', { name: 'politique de confidentialité' }),
    ).toHaveAttribute('href', '/confidentialite')
  })

  it('is busy until texts and description have come, then whole', async () => {
    const config = defineConsent({ revision: 1, services: { ads: { category: 'marketing' } } })
    const details = defineDetails(config, { policy: company.policy })
    visit(<CookiePolicy />, {
      config,
      messages: frSmall,
      details: () => Promise.resolve(details),
    })
    const page = screen.getByRole('article')
    expect(page).toHaveAttribute('aria-busy', 'true')
    expect(page).toBeEmptyDOMElement()
    expect(await screen.findByRole('region', { name: 'Qui nous sommes' })).toBeVisible()
    expect(page).not.toHaveAttribute('aria-busy')
  })

  it('takes its heading level, class, style, ref and further attributes', () => {
    const ref = createRef<HTMLElement>()
    visit(<CookiePolicy ref={ref} headingLevel={5} className="mine" style={{ margin: 1 }} />)
    expect(screen.getByRole('heading', { level: 4 })).toHaveTextContent('Cookie policy')
    expect(screen.getByRole('heading', { level: 5, name: 'Your choices' })).toBeVisible()
    expect(screen.getByRole('heading', { level: 6, name: 'Your current choices' })).toBeVisible()
    expect(ref.current).toHaveClass('mine')
    expect(ref.current).toHaveStyle({ margin: '1px' })
  })

  it('has nothing that axe finds wrong', async () => {
    const { container } = visit(<CookiePolicy />, whole())
    const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } }
    expect((await axe.run(container, { rules })).violations).toEqual([])
  })
})

describe('a policy page that a server drew', () => {
  it('hydrates without a difference, then shows the state of the browser', async () => {
    const page = (
      <ConsentProvider config={company} messages={fr}>
        <CookiePolicy />
      </ConsentProvider>
    )
    const container = document.body.appendChild(document.createElement('div'))
    const silenced = vi.spyOn(console, 'error').mockImplementation(() => {})
    container.innerHTML = renderToString(page)
    silenced.mockRestore()
    expect(container).not.toHaveTextContent('pas encore fait de choix')
    const onRecoverableError = vi.fn()
    const root = await act(() => hydrateRoot(container, page, { onRecoverableError }))
    expect(onRecoverableError).not.toHaveBeenCalled()
    expect(container).toHaveTextContent('pas encore fait de choix')
    act(() => root.unmount())
    container.remove()
  })
})

describe('Policy', () => {
  it('is put together from parts, in the site’s order and words', () => {
    visit(
      <Policy.Root>
        <Policy.Heading>Cookies at Lumen</Policy.Heading>
        <Policy.Choice />
        <Policy.Section name="jokes">
          <Policy.Heading>Jokes</Policy.Heading>
        </Policy.Section>
        <Policy.What className="mine">
          <Policy.Heading>What they are</Policy.Heading>
          <p>Small files.</p>
        </Policy.What>
        <Policy.Custom name="chat" />
      </Policy.Root>,
    )
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Cookies at Lumen')
    expect(titles()).toEqual(['Your choices', 'Jokes', 'What they are', 'Still unsure?'])
    expect(section('What they are')).toHaveClass('mine')
    expect(section('Jokes')).toHaveAttribute('id', 'policy-jokes')
  })

  it('puts its behavior on a child', () => {
    visit(
      <Policy.Root asChild>
        <main>
          <Policy.Heading asChild>
            <h1 className="big">Ours</h1>
          </Policy.Heading>
          <Policy.Section name="one" asChild>
            <div>
              <Policy.Heading>One</Policy.Heading>
            </div>
          </Policy.Section>
        </main>
      </Policy.Root>,
    )
    expect(screen.getByRole('main')).toHaveAttribute('lang', 'en')
    expect(screen.getByRole('heading', { name: 'Ours' })).toHaveClass('big')
    expect(screen.getByRole('heading', { name: 'One' }).closest('#policy-one')).toBeVisible()
  })

  it('names the part that is outside its page, and the undeclared section', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    expect(() => visit(<Policy.List />)).toThrow(
      'react-consent-ui: Policy.List is outside <Policy.Root>.',
    )
    expect(() => render(<CookiePolicy />)).toThrow(
      'react-consent-ui: CookiePolicy is outside <ConsentProvider>.',
    )
    const unknown = (
      <Policy.Root>
        <Policy.Custom name="chatt" />
      </Policy.Root>
    )
    expect(() => visit(unknown)).toThrow(
      'react-consent-ui: Policy.Custom: "chatt" is not a section; did you mean "chat"?',
    )
    vi.restoreAllMocks()
  })
})

import { screen, within } from '@testing-library/react'
import axe from 'axe-core'
import { CookiePolicy, defineConsent, Policy, type PolicyConfig } from 'react-consent-ui'
import { fr } from 'react-consent-ui/locales/fr/all'
import { describe, expect, it, vi } from 'vitest'
import { company } from './company.js'
import { visit } from './visit.js'

const section = (name: string) => screen.getByRole('region', { name })
const titles = () => screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent)
const policy = company.policy as PolicyConfig
const withPolicy = (over: Partial<PolicyConfig>) =>
  defineConsent({ ...company, policy: { ...policy, ...over } })

describe('the sections of a policy', () => {
  it('are those that the page names, in its order', () => {
    visit(<CookiePolicy sections={['choice', 'changes', 'list']} />, { config: company })
    expect(titles()).toEqual(['Your choices', 'Changes', 'Cookies we use'])
  })

  it('are replaced one by one, the others as usual', () => {
    const mine = (
      <Policy.What>
        <Policy.Heading>What a cookie is</Policy.Heading>
        <p>A small file.</p>
      </Policy.What>
    )
    visit(<CookiePolicy replace={{ what: mine }} />, { config: company })
    expect(titles().slice(0, 3)).toEqual(['Who we are', 'What a cookie is', 'What we use them for'])
  })

  it('are known by name, or development says which one is meant', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const page = (props: Parameters<typeof CookiePolicy>[0]) => () =>
      visit(<CookiePolicy {...props} />, { config: company })
    expect(page({ sections: ['rihgts'] })).toThrow('"rihgts" is not a section')
    expect(page({ replace: { wath: <p /> } })).toThrow(
      'react-consent-ui: CookiePolicy: replace: "wath" is not a section; did you mean "what"? It is shown nowhere. Use the name of a section of the page.',
    )
    vi.restoreAllMocks()
  })
})

describe('the table of contents', () => {
  const contents = (name: string) =>
    within(screen.getByRole('navigation', { name })).getAllByRole('link')

  it('links every section of the page, in its order and in its language', () => {
    const { container, speak } = visit(<CookiePolicy contents />, { config: company })
    const links = contents('On this page')
    const shown = [...container.querySelectorAll('section[data-section]')]
    expect(links.map((link) => link.getAttribute('href'))).toEqual(shown.map(({ id }) => `#${id}`))
    expect(links.map((link) => link.textContent)).toEqual(titles().slice(1))
    speak(fr)
    expect(contents('Sur cette page')[0]).toHaveTextContent('Qui nous sommes')
  })

  it('leaves out what the page leaves out', () => {
    const config = defineConsent({ revision: 1, categories: { marketing: {} } })
    visit(<CookiePolicy contents />, { config })
    expect(contents('On this page').map((link) => link.textContent)).toEqual(titles().slice(1))
  })

  it('follows the sections that the page names', () => {
    visit(<CookiePolicy contents sections={['rights', 'chat']} />, { config: company })
    expect(contents('On this page').map((link) => link.textContent)).toEqual([
      'Your rights',
      'Still unsure?',
    ])
  })
})

describe('the authority for complaints', () => {
  it.each([
    ['CZ', 'Úřad pro ochranu osobních údajů'],
    ['FR', 'Commission nationale de l’informatique et des libertés (CNIL)'],
    ['IE', 'Data Protection Commission'],
    ['GB', 'Information Commissioner’s Office (ICO)'],
    ['CH', 'Federal Data Protection and Information Commissioner (FDPIC)'],
  ])('is the one of the controller’s country: %s', (country, name) => {
    const controller = { ...policy.controller, country }
    visit(<CookiePolicy />, { config: withPolicy({ controller, authority: undefined }) })
    expect(within(section('Your rights')).getByRole('link')).toHaveAccessibleName(name)
  })

  it('has its name in the visitor’s language where it has several', () => {
    const controller = { ...policy.controller, country: 'BE' }
    const { speak } = visit(<CookiePolicy />, {
      config: withPolicy({ controller, authority: undefined }),
    })
    speak(fr)
    expect(
      screen.getByRole('link', { name: 'Autorité de protection des données' }),
    ).toHaveAttribute('href', 'https://www.autoriteprotectiondonnees.be/')
  })

  it.each(['US', undefined])('is not guessed for other countries: %s', (country) => {
    const controller = { ...policy.controller, country }
    visit(<CookiePolicy />, { config: withPolicy({ controller, authority: undefined }) })
    expect(section('Your rights')).not.toHaveTextContent('supervisory authority')
  })
})

describe('the history of a policy', () => {
  const history = [
    {
      version: '2.0',
      date: '2026-03-26',
      text: { en: 'We show videos now.', fr: 'Nous montrons désormais des vidéos.' },
      added: ['youtube', 'analytics'],
      removed: ['Hotjar'],
    },
    { version: '1.0', date: '2025-01-02' },
  ]

  it('shows the services that came and went with each version', () => {
    visit(<CookiePolicy />, { config: withPolicy({ history }) })
    const versions = within(section('Changes to this policy'))
    expect(
      versions.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent),
    ).toEqual(['Version 2.0 · March 26, 2026', 'Version 1.0 · January 2, 2025'])
    expect(versions.getByText('We show videos now.')).toBeVisible()
    expect(versions.getByText('Added: YouTube and Google Analytics')).toBeVisible()
    expect(versions.getByText('Removed: Hotjar')).toBeVisible()
  })

  it('is checked: version, date and names', () => {
    expect(() =>
      withPolicy({
        history: [{ version: '', date: 'last week', added: [''] }],
      }),
    ).toThrow(
      /policy\.history\[0\]\.version: .*\n.*policy\.history\[0\]\.date: .*\n.*policy\.history\[0\]\.added: /,
    )
  })
})

describe('each service', () => {
  it('has an anchor, but for names that filter lists hide', () => {
    const config = defineConsent({
      revision: 1,
      categories: { marketing: {} },
      services: {
        youtube: { category: 'marketing', name: 'YouTube' },
        cookiebot: { category: 'marketing', name: 'Cookiebot' },
      },
    })
    visit(<CookiePolicy />, { config })
    expect(screen.getByText('YouTube')).toHaveAttribute('id', 'policy-service-youtube')
    expect(screen.getByText('Cookiebot')).not.toHaveAttribute('id')
  })
})

describe('the whole page', () => {
  it('has nothing that axe finds wrong with contents and history', async () => {
    const history = [{ version: '2.0', date: '2026-03-26' }]
    const { container } = visit(<CookiePolicy contents />, { config: withPolicy({ history }) })
    const { violations } = await axe.run(container)
    expect(violations).toEqual([])
  })
})

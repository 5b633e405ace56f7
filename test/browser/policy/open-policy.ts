import { openSite } from '../open-site.js'

export type Locale = 'en' | 'fr'

/** The headings of the policy page, by the section's name. */
const HEADINGS = {
  intro: { en: 'Who we are', fr: 'Qui nous sommes' },
  what: { en: 'What are cookies?', fr: 'Que sont les cookies ?' },
  purposes: { en: 'What we use them for', fr: 'À quoi ils nous servent' },
  list: { en: 'Cookies we use', fr: 'Les cookies que nous utilisons' },
  providers: { en: 'Service providers', fr: 'Les fournisseurs de services' },
  choice: { en: 'Your choices', fr: 'Vos choix' },
  browsers: { en: 'Browser settings', fr: 'Les réglages de votre navigateur' },
  contact: { en: 'Questions', fr: 'Vos questions' },
  links: { en: 'More information', fr: 'Pour en savoir plus' },
  chat: { en: 'Still unsure?', fr: 'Encore un doute ?' },
}

/** The policy page of the example site, found as a visitor finds it. */
export async function openPolicy(locale: Locale) {
  const { page } = await openSite(locale === 'en' ? '/policy' : '/fr/policy')
  const main = page.getByRole('main')
  return {
    page,
    main,
    section: (name: keyof typeof HEADINGS) =>
      main.getByRole('region', { name: HEADINGS[name][locale], exact: true }),
    /** The part of the purposes under one category's heading. */
    purpose: (category: string) =>
      main
        .getByRole('region', { name: HEADINGS.purposes[locale] })
        .locator('div')
        .filter({ has: page.getByRole('heading', { name: category, exact: true }) })
        .last(),
  }
}

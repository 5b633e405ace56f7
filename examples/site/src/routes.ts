/** The languages of the site, each in its own words. */
export const LANGUAGES = {
  en: 'English',
  fr: 'Français',
  de: 'Deutsch',
  pl: 'Polski',
  el: 'Ελληνικά',
  ar: 'العربية',
  ja: '日本語',
} as const
export type Locale = keyof typeof LANGUAGES
export const LOCALES = Object.keys(LANGUAGES) as Locale[]

export const PAGES = ['home', 'video', 'policy', 'data'] as const
export type Page = (typeof PAGES)[number]

export interface Route {
  locale: Locale
  page: Page
}

/** `/video`, `/fr/video`; the home pages are `/` and `/fr`. */
export function pathOf({ locale, page }: Route): string {
  const parts = [locale === 'en' ? '' : locale, page === 'home' ? '' : page]
  return `/${parts.filter(Boolean).join('/')}`
}

export function routeOf(path: string): Route {
  const parts = path.split('/').filter(Boolean)
  const locale = LOCALES.find((each) => each === parts[0]) ?? 'en'
  const page = PAGES.find((each) => each === parts.at(-1)) ?? 'home'
  return { locale, page }
}

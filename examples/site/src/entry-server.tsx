import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { App } from './app.js'
import { LOCALES, PAGES, pathOf, type Route } from './routes.js'
import { texts } from './texts/index.js'
import { viewOf } from './view.js'

const routes = LOCALES.flatMap((locale) => PAGES.map((page): Route => ({ locale, page })))

/** The address of every page in every language. */
export const paths = routes.map(pathOf)

/** One page as HTML, and what its head says. */
export async function render(path: string) {
  const view = await viewOf(path)
  const { locale, page, messages } = view
  return {
    locale,
    dir: messages.dir ?? 'ltr',
    title: texts[locale].titles[page],
    body: renderToString(
      <StrictMode>
        <App start={view} />
      </StrictMode>,
    ),
    alternates: LOCALES.map((other) => ({ locale: other, path: pathOf({ page, locale: other }) })),
  }
}

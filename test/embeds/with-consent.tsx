import { type RenderOptions, render } from '@testing-library/react'
import type { ReactNode } from 'react'
import {
  ConsentProvider,
  type ConsentStoreOptions,
  createConsentStore,
  createMemoryStorage,
  defineConsent,
} from 'react-consent-ui'

export const config = defineConsent({
  revision: 1,
  providers: {
    google: { name: 'Google Ireland Ltd.', privacyUrl: 'https://policies.google.com/privacy' },
    mill: { name: 'Mill Tickets GmbH', privacyUrl: 'https://tickets.example/privacy' },
  },
  services: {
    youtube: { category: 'marketing', provider: 'google', name: 'YouTube' },
    tickets: { category: 'preferences', provider: 'mill', name: { en: 'Mill Tickets' } },
    map: { category: 'necessary', name: 'Site map' },
    bare: { category: 'statistics' },
  },
})

/** Renders for one visitor, whose store comes along. */
export function renderWithConsent(
  content: ReactNode,
  options: ConsentStoreOptions & Pick<RenderOptions, 'reactStrictMode'> = {},
) {
  const { reactStrictMode, ...own } = options
  const store = createConsentStore(config, {
    storage: createMemoryStorage(),
    initialRecord: null,
    ...own,
  })
  const wrap = (inner: ReactNode) => <ConsentProvider store={store}>{inner}</ConsentProvider>
  const page = render(wrap(content), { ...(reactStrictMode && { reactStrictMode }) })
  return { ...page, store, show: (next: ReactNode) => page.rerender(wrap(next)) }
}

/** Every address of the page that a browser would ask for by itself. */
export function contacts(): string[] {
  const asking = document.querySelectorAll<HTMLElement>(
    'iframe, img, source, video, audio, script, link, object, embed, [srcset], [style]',
  )
  return [...asking].map((element) => element.outerHTML)
}

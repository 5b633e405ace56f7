import { type RenderResult, render } from '@testing-library/react'
import { type ReactNode, StrictMode } from 'react'
import {
  type ConsentConfig,
  ConsentProvider,
  type ConsentProviderProps,
  type ConsentStore,
  createConsentStore,
  createMemoryStorage,
  type Messages,
} from 'react-consent-ui'
import { en } from 'react-consent-ui/locales/en/all'
import { company } from './company.js'

type Options = Omit<ConsentProviderProps, 'config' | 'store' | 'children'> & {
  config?: ConsentConfig
}

/** A page of the company, whose storage is a memory of its own unless one is given. */
export function visit(page: ReactNode, { config = company, ...options }: Options = {}) {
  const { messages = en, locale, ...rest } = options
  const store = createConsentStore(config, { storage: createMemoryStorage(), ...rest })
  const at = (shown: ReactNode, texts: Messages, tag?: string) => (
    <StrictMode>
      <ConsentProvider {...rest} store={store} messages={texts} locale={tag}>
        {shown}
      </ConsentProvider>
    </StrictMode>
  )
  const result = render(at(page, messages, locale))
  return {
    ...result,
    store,
    speak: (texts: Messages, tag?: string) => result.rerender(at(page, texts, tag)),
  } satisfies RenderResult & { store: ConsentStore; speak: unknown }
}

import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks'
import { type PropsWithChildren, useLayoutEffect } from 'react'
import { ConsentProvider, PreferencesDialog, PreferencesTrigger } from 'react-consent-ui'
import { dress } from '../dress.js'
import { brand } from './brand.js'
import { catalogueStore } from './catalogue.js'
import './docs.css'
import { ownTexts } from './own-texts.js'
import { preferredScheme } from './preferred-scheme.js'
import { useToolbar } from './use-toolbar.js'

const THEMES = { light: brand('light'), dark: brand('dark') }

/** Every docs page, with the way to the preferences. Only the playground has a question to ask. */
export function Container({ children, ...props }: PropsWithChildren<DocsContainerProps>) {
  const {
    theme = 'neutral',
    scheme = preferredScheme(),
    locale = 'en',
    direction = 'auto',
  } = useToolbar(props.context.channel)
  const messages = ownTexts(locale)

  useLayoutEffect(() => {
    document.documentElement.style.colorScheme = scheme
    document.documentElement.dataset.rcuTheme = scheme
    dress(theme)
  }, [theme, scheme])

  return (
    <ConsentProvider
      store={catalogueStore}
      messages={direction === 'auto' ? messages : { ...messages, dir: direction }}
    >
      <DocsContainer {...props} theme={THEMES[scheme]}>
        <main>{children}</main>
        <footer className="docs-footer">
          <p>
            This site contacts no third party. Storybook stores the pages you opened last and its
            panel layout in your browser. Everything else is your choice.
          </p>
          <PreferencesTrigger />
        </footer>
      </DocsContainer>
      <PreferencesDialog />
    </ConsentProvider>
  )
}

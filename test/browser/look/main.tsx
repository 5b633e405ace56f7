import { useMemo, useSyncExternalStore } from 'react'
import {
  type BannerLayout,
  ChoicesBanner,
  ConsentBanner,
  type ConsentModel,
  ConsentProvider,
  ConsentStatus,
  createConsentStore,
  createMemoryStorage,
  type Messages,
  Preferences,
  PreferencesDialog,
  type PreferencesLayout,
  PreferencesTrigger,
} from 'react-consent-ui'
import { YouTubeEmbed } from 'react-consent-ui/embeds'
import { en } from 'react-consent-ui/locales/en'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { consent } from './consent.js'
import { type Canvas, dress, type Theme } from './themes.js'

/** How the page is dressed and laid out now. */
export interface Look {
  theme: Theme
  canvas?: Canvas
  banner?: BannerLayout
  dialog?: PreferencesLayout
  dir?: 'ltr' | 'rtl'
  /** Other texts of the first layer. */
  words?: Partial<Messages['banner']> | undefined
  /** Another language. Its texts must be plain data, because they come from the test. */
  messages?: Messages | undefined
  model?: ConsentModel
  /** Which banner asks; none, to see the page before it comes. */
  asks?: 'banner' | 'choices' | 'none'
  /** Also renders the preferences as a form. */
  form?: boolean
}

let look: Look = { theme: 'neutral' }
const listeners = new Set<() => void>()

/** Changes what is given, before the next line runs. */
function show(change: Partial<Look>): void {
  look = { ...look, ...change }
  dress(look.theme, look.canvas)
  document.documentElement.dir = look.dir ?? look.messages?.dir ?? 'ltr'
  document.documentElement.lang = look.messages?.locale ?? 'en'
  flushSync(() => {
    for (const listener of listeners) listener()
  })
}

const store = createConsentStore(consent, { storage: createMemoryStorage() })
Object.assign(window, { page: { show, store } })

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

const useLook = () => useSyncExternalStore(subscribe, () => look)

function Page() {
  const { banner, dialog, dir, asks, form } = useLook()
  const layout = { dir, layout: banner }
  return (
    <>
      {asks === 'choices' && <ChoicesBanner {...layout} />}
      {(asks ?? 'banner') === 'banner' && <ConsentBanner {...layout} />}
      <header>
        <a href="#stories">Stories</a> <a href="#prices">Prices</a> <a href="#about">About</a>
      </header>
      <main>
        <h1>A page</h1>
        {Array.from({ length: 12 }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: they never move.
          <p key={index}>
            What it has to say, with <a href="#more">words that lead on</a> now and then.
          </p>
        ))}
        <YouTubeEmbed id="M7lc1UVf-VE" title="A film" />
        {form && <Preferences.Form />}
        <ConsentStatus />
      </main>
      <footer>
        <PreferencesTrigger />
      </footer>
      <PreferencesDialog dir={dir} layout={dialog} />
    </>
  )
}

function Site() {
  const { words, messages: language = en, model } = useLook()
  const messages = useMemo(
    () => ({ ...language, banner: { ...language.banner, ...words } }),
    [language, words],
  )
  return (
    <ConsentProvider store={store} messages={messages} model={model}>
      <Page />
    </ConsentProvider>
  )
}

show({})
const root = document.getElementById('root')
if (!root) throw new Error('The page has no #root.')
createRoot(root).render(<Site />)

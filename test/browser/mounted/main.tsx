import {
  ConsentBanner,
  ConsentGate,
  ConsentProvider,
  ConsentScript,
  ConsentStatus,
  CookiePolicy,
  createConsentStore,
  defineConsent,
  PreferencesDialog,
  PreferencesTrigger,
} from 'react-consent-ui'
import { YouTubeEmbed } from 'react-consent-ui/embeds'
import { googleConsentMode } from 'react-consent-ui/integrations'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import 'react-consent-ui/styles.css'
import 'react-consent-ui/embeds.css'

const consent = defineConsent({
  revision: 1,
  services: {
    youtube: { category: 'marketing', name: 'YouTube', provider: { name: 'Google Ireland Ltd.' } },
  },
})

const element = document.getElementById('root') as HTMLElement

/** Mounts everything there is to mount, opens the preferences, and takes all of it away again. */
async function comeAndGo(time: number) {
  const store = createConsentStore(consent, { integrations: [googleConsentMode()] })
  const root = createRoot(element)
  flushSync(() =>
    root.render(
      <ConsentProvider store={store}>
        <ConsentBanner />
        <ConsentGate category="statistics" fallback="Not counted">
          Counted
        </ConsentGate>
        <ConsentScript category="marketing" onWithdraw={() => {}}>
          {'window.tracked = true'}
        </ConsentScript>
        <YouTubeEmbed id="M7lc1UVf-VE" title="A video" />
        {/* It is long, and a leak of every fourth is seen as well. */}
        {time % 4 === 0 && <CookiePolicy />}
        <ConsentStatus />
        <PreferencesTrigger />
        <PreferencesDialog />
      </ConsentProvider>,
    ),
  )
  flushSync(store.openPreferences)
  // The dialog is rendered, and a few tasks later the work after the first paint has begun.
  for (let task = 0; task < 10 || !document.querySelector('[role="dialog"]'); task++)
    await nextTask()
  root.unmount()
}

/** A timer in a timer waits for 4 ms, a message does not. */
function nextTask() {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve(undefined)
    }
    port2.postMessage(undefined)
  })
}

/** For the tests. */
Object.assign(window, {
  comeAndGo: async (times: number) => {
    for (let time = 0; time < times; time++) await comeAndGo(time)
  },
})

import { useState } from 'react'
import {
  ConsentBanner,
  ConsentProvider,
  CookiePolicy,
  CookieTable,
  type Messages,
  PreferencesDialog,
} from 'react-consent-ui'
import { en } from 'react-consent-ui/locales/en'
import { createRoot } from 'react-dom/client'
import 'react-consent-ui/styles.css'
import 'react-consent-ui/tables.css'
import { consent } from './consent.js'
import { LanguageMenu } from './language-menu.js'

/** `?policy`: a whole policy page; otherwise a table with every control. */
const isPolicy = new URLSearchParams(location.search).has('policy')

function Site() {
  const [messages, setMessages] = useState<Messages>(en)
  return (
    <ConsentProvider config={consent} messages={messages}>
      <nav aria-label="Languages">
        <LanguageMenu onChange={setMessages} />
      </nav>
      <main>
        {isPolicy ? (
          <CookiePolicy />
        ) : (
          <>
            <h1>Everything that is stored</h1>
            <CookieTable searchable sortable copyable groupBy="none" />
          </>
        )}
      </main>
      {isPolicy && <ConsentBanner />}
      <PreferencesDialog />
    </ConsentProvider>
  )
}

const root = document.getElementById('root')
if (!root) throw new Error('The page has no #root.')
createRoot(root).render(<Site />)

import { type ComponentType, StrictMode, Suspense } from 'react'
import {
  ConsentBanner,
  ConsentGate,
  type ConsentProof,
  ConsentProvider,
  type ConsentRecord,
  PreferencesDialog,
  PreferencesTrigger,
} from 'react-consent-ui'
import { YouTubeEmbed } from 'react-consent-ui/embeds'
import { ConsentHeadScript } from 'react-consent-ui/server'
import { consent } from './consent.js'

/** Data of one request that server and browser need to render the same. */
export interface Facts {
  /** Left out where one HTML serves everybody. */
  readonly initialRecord?: ConsentRecord | null | undefined
  /** Whether the head script is in the page. */
  readonly isEarly: boolean
}

export interface PageProps {
  facts: Facts
  /** A part that the server may still be waiting for. */
  Late: ComponentType
  nonce?: string | undefined
  onDecision?: (proof: ConsentProof) => void
}

/** The whole document, so that React looks at every attribute of it when it hydrates. */
export function Page({ facts, Late, nonce, onDecision }: PageProps) {
  const { initialRecord, isEarly } = facts
  return (
    <StrictMode>
      <html lang="en">
        <head>
          <meta charSet="utf-8" />
          <title>A rendered page</title>
          <link rel="icon" href="data:," />
          <link rel="stylesheet" href="/assets/styles.css" />
          {isEarly && <ConsentHeadScript config={consent} nonce={nonce} />}
        </head>
        <body>
          <ConsentProvider config={consent} initialRecord={initialRecord} onDecision={onDecision}>
            <ConsentBanner prerender={isEarly} />
            <main>
              <h1>A rendered page</h1>
              <ConsentGate category="statistics" fallback={<p>Not counted</p>}>
                <p>Counted</p>
              </ConsentGate>
              <YouTubeEmbed id="M7lc1UVf-VE" title="A video" aspectRatio="21 / 9" />
              <Suspense fallback={<p>Soon</p>}>
                <Late />
              </Suspense>
            </main>
            <footer>
              <PreferencesTrigger />
              <PreferencesDialog />
            </footer>
          </ConsentProvider>
          <script
            id="facts"
            type="application/json"
            // Else React compares it as HTML in development, which Trusted Types forbid.
            suppressHydrationWarning
            // biome-ignore lint/security/noDangerouslySetInnerHtml: data, and nothing in it ends a script.
            dangerouslySetInnerHTML={{ __html: JSON.stringify(facts).replaceAll('<', '\\u003c') }}
          />
        </body>
      </html>
    </StrictMode>
  )
}

import { headers } from 'next/headers'
import { connection } from 'next/server'
import { type ReactNode, Suspense } from 'react'
import { ConsentHeadScript, parseConsentCookie, readGpcHeader } from 'react-consent-ui/server'
import { consent } from '../../consent'
import { SiteBanner } from '../../parts/banner'
import { Frame } from '../../parts/frame'
import { Providers } from '../../parts/providers'
import 'react-consent-ui/styles.css'
import '../site.css'

export const metadata = { title: 'Mill Museum' }

/**
 * Pages that are rendered for each visitor: the HTML is already right. `<Suspense>` is around the whole
 * document, because a part that Next renders ahead has no nonce, and the policy would block its scripts.
 */
export default function Layout({ children }: { children: ReactNode }) {
  return (
    <Suspense>
      <Document>{children}</Document>
    </Suspense>
  )
}

async function Document({ children }: { children: ReactNode }) {
  // `parseConsentCookie` compares dates with the clock, which Next allows only while it answers a request.
  await connection()
  const request = await headers()
  const nonce = request.get('x-nonce') ?? undefined
  return (
    <html lang="en">
      <head>
        {/* So that an answer counts before React has loaded. */}
        <ConsentHeadScript config={consent} nonce={nonce} />
      </head>
      <body>
        <Providers
          initialRecord={parseConsentCookie(request.get('cookie'), consent)}
          gpc={readGpcHeader(request)}
          nonce={nonce}
        >
          <SiteBanner />
          <Frame>{children}</Frame>
        </Providers>
      </body>
    </html>
  )
}

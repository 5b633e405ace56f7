import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { ConsentHeadScript, parseConsentCookie, readGpcHeader } from 'react-consent-ui/server'
import { consent } from '../../consent'
import { SiteBanner } from '../../parts/banner'
import { Frame } from '../../parts/frame'
import { Providers } from '../../parts/providers'
import 'react-consent-ui/styles.css'
import '../site.css'

export const metadata = { title: 'Mill Museum' }

/** Pages that are rendered for each visitor: the HTML is already right. */
export default async function Layout({ children }: { children: ReactNode }) {
  const request = await headers()
  return (
    <html lang="en">
      <head>
        {/* So that an answer counts before React has loaded. */}
        <ConsentHeadScript config={consent} nonce={request.get('x-nonce') ?? undefined} />
      </head>
      <body>
        <Providers
          initialRecord={parseConsentCookie(request.get('cookie'), consent)}
          gpc={readGpcHeader(request)}
        >
          <SiteBanner />
          <Frame>{children}</Frame>
        </Providers>
      </body>
    </html>
  )
}

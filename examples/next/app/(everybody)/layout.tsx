import type { ReactNode } from 'react'
import { ConsentHeadScript } from 'react-consent-ui/server'
import { consent } from '../../consent'
import { SiteBanner } from '../../parts/banner'
import { Frame } from '../../parts/frame'
import { Providers } from '../../parts/providers'
import 'react-consent-ui/styles.css'
import '../site.css'

export const metadata = { title: 'Mill Museum' }

/** Pages that are rendered once for all visitors: the head script shows or hides the banner in them. */
export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <head>
        <ConsentHeadScript config={consent} />
      </head>
      <body>
        <Providers>
          <SiteBanner prerender />
          <Frame>{children}</Frame>
        </Providers>
      </body>
    </html>
  )
}

import Link from 'next/link'
import type { ReactNode } from 'react'
import { PreferencesDialog, PreferencesTrigger } from 'react-consent-ui'

/** The navigation and the footer of every page. */
export function Frame({ children }: { children: ReactNode }) {
  return (
    <>
      <nav>
        <Link href="/">Home</Link> <Link href="/hours">Opening hours</Link>{' '}
        <Link href="/policy">Cookie policy</Link>
      </nav>
      <main>{children}</main>
      <footer>
        <PreferencesTrigger />
      </footer>
      <PreferencesDialog />
    </>
  )
}

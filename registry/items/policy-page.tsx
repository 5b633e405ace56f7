import { CookiePolicy } from 'react-consent-ui'

/** The cookie policy, from the config. Render it inside <ConsentProvider>, on a page with the dialog. */
export function PolicyPage() {
  return (
    <main className="mx-auto max-w-3xl px-4 py-10 font-sans">
      <CookiePolicy className="text-base leading-7 [&_a]:underline [&_a]:underline-offset-4 [&_h1]:text-3xl [&_h1]:font-semibold [&_h2]:mt-10 [&_h2]:text-xl [&_h2]:font-semibold [&_h3]:mt-6 [&_h3]:font-medium [&_p]:my-4 [&_table]:my-4 [&_table]:w-full [&_table]:text-sm [&_td]:border-b [&_td]:border-border [&_td]:p-2 [&_td]:align-top [&_th]:border-b [&_th]:border-border [&_th]:p-2 [&_th]:text-start [&_ul]:list-disc [&_ul]:ps-6" />
    </main>
  )
}

'use client'

import { Banner, PreferencesTrigger } from 'react-consent-ui'

const button =
  'm-0 min-h-11 cursor-pointer rounded-md px-4 text-sm font-medium focus-visible:outline-2 focus-visible:outline-offset-2 focus-visible:outline-ring'
/** Reject and Accept have the same class: rejecting must be as easy to see as accepting. */
const answer = `${button} flex-1 border-0 bg-primary text-primary-foreground hover:bg-primary/90`
const quiet = `${button} border border-solid border-current/60 bg-transparent text-inherit hover:bg-accent`

/** The banner. Render it first in the page, inside <ConsentProvider>. */
export function ChoicesBanner() {
  return (
    <Banner.Root className="fixed inset-x-4 bottom-4 z-50 ms-auto box-border flex max-h-[calc(100dvh-2rem)] max-w-md flex-col gap-3 overflow-auto rounded-lg border border-solid border-border bg-popover p-6 font-sans text-popover-foreground shadow-lg">
      <Banner.Title className="m-0 text-lg font-semibold" />
      <Banner.Text className="text-sm [&_p]:m-0" />
      <Banner.Links className="text-sm [&_a]:underline [&_a]:underline-offset-4" />
      <Banner.Actions className="flex flex-wrap gap-2">
        <Banner.Reject className={answer} />
        <Banner.Accept className={answer} />
        <Banner.Customize className={`${quiet} basis-full`} />
      </Banner.Actions>
    </Banner.Root>
  )
}

/** The button that opens the preferences. Put it where every page shows it, such as the footer. */
export function ChoicesTrigger() {
  return <PreferencesTrigger className={quiet} />
}

'use client'

import { Preferences } from 'react-consent-ui'

const button =
  'm-0 min-h-11 cursor-pointer rounded-md px-4 text-sm font-medium focus-visible:outline-2 focus-visible:outline-offset-2 focus-visible:outline-ring'
const answer = `${button} flex-1 border-0 bg-primary text-primary-foreground hover:bg-primary/90`
const categories = [
  'grid gap-3 text-sm',
  '[&_[data-rcu=category]]:grid [&_[data-rcu=category]]:grid-cols-[1fr_auto] [&_[data-rcu=category]]:items-center',
  '[&_[data-rcu=category]]:gap-x-4 [&_[data-rcu=category]]:gap-y-1 [&_[data-rcu=category]]:rounded-md',
  '[&_[data-rcu=category]]:bg-current/5 [&_[data-rcu=category]]:p-4',
  '[&_h3]:m-0 [&_h3]:text-base [&_h3]:font-medium [&_p]:col-span-full [&_p]:m-0',
  '[&_[data-rcu=services]]:col-span-full [&_[data-rcu=services]>button]:underline',
  '[&_[role=switch]]:h-7 [&_[role=switch]]:w-12 [&_[role=switch]]:cursor-pointer [&_[role=switch]]:rounded-full',
  '[&_[role=switch]]:border-0 [&_[role=switch]]:bg-current/60 [&_[role=switch]]:p-1',
  '[&_[role=switch]]:before:block [&_[role=switch]]:before:size-5 [&_[role=switch]]:before:rounded-full',
  "[&_[role=switch]]:before:bg-popover [&_[role=switch]]:before:content-['']",
  '[&_[role=switch][aria-checked=true]]:bg-primary [&_[role=switch][aria-checked=true]]:before:ms-5',
].join(' ')

/** The preferences. Render it once, inside <ConsentProvider>. */
export function ChoicesDialog() {
  return (
    <Preferences.Root>
      <Preferences.Content className="fixed inset-0 z-50 m-auto box-border flex h-fit max-h-[calc(100dvh-2rem)] w-[calc(100%-2rem)] max-w-lg flex-col gap-4 rounded-lg border border-solid border-border bg-popover p-6 font-sans text-popover-foreground shadow-lg outline-none">
        <header className="flex items-start justify-between gap-4">
          <Preferences.Title className="m-0 text-lg font-semibold" />
          <Preferences.Close
            className={`${button} -m-2 size-11 border-0 bg-transparent p-0 text-2xl text-inherit hover:bg-accent`}
          />
        </header>
        <div className="-mx-2 flex-1 overflow-auto px-2">
          <Preferences.Text className="mt-0 mb-4 text-sm" />
          <Preferences.Categories className={categories} />
        </div>
        <Preferences.Actions className="flex flex-wrap gap-2">
          <Preferences.Reject className={answer} />
          <Preferences.Accept className={answer} />
          <Preferences.Save className={`${answer} basis-full`} />
        </Preferences.Actions>
      </Preferences.Content>
    </Preferences.Root>
  )
}

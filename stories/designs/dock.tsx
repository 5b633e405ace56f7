import { Banner, Preferences, PreferencesTrigger } from 'react-consent-ui'
import './dock.css'

const button =
  'm-0 min-h-11 cursor-pointer rounded-full border-0 px-5 font-medium whitespace-nowrap ' +
  'focus-visible:outline-2 focus-visible:outline-offset-2'
const answer = `${button} flex-1 focus-visible:outline-sky-500 text-sm bg-white text-slate-950 hover:bg-slate-200`
const quiet = `${button} bg-transparent text-sm text-inherit underline underline-offset-4 focus-visible:outline-current hover:no-underline`

/** A dark pill that floats in the middle, and a drawer. Tailwind CSS, and no style sheet of ours. */
export function Dock() {
  return (
    <>
      <Banner.Root className="fixed inset-x-3 bottom-3 z-50 mx-auto box-border flex max-h-[calc(100dvh-1.5rem)] w-fit flex-col gap-2 overflow-auto rounded-3xl bg-slate-950 p-4 font-sans text-slate-50 shadow-2xl ring-1 ring-white/20 md:flex-row md:items-center md:rounded-full md:py-2 md:pr-2 md:pl-6">
        <Banner.Title className="m-0 text-sm font-semibold whitespace-nowrap" />
        <Banner.Text className="max-w-xl text-sm text-slate-300 md:text-xs [&_p]:m-0" />
        <Banner.Actions className="flex flex-wrap gap-2 md:flex-nowrap">
          <Banner.Reject className={answer} />
          <Banner.Accept className={answer} />
          <Banner.Customize className={`${quiet} flex-1 md:px-3`} />
        </Banner.Actions>
      </Banner.Root>
      <PreferencesTrigger className={quiet} />
      <Preferences.Root>
        <Preferences.Content className="dock-drawer fixed inset-y-0 end-0 z-50 box-border flex w-full max-w-md flex-col gap-4 bg-slate-950 p-6 font-sans text-slate-50 outline-none">
          <header className="flex items-start justify-between gap-4">
            <Preferences.Title className="m-0 text-2xl font-semibold tracking-tight" />
            <Preferences.Close
              className={`${button} -m-2 size-11 bg-transparent p-0 text-2xl text-inherit hover:bg-white/10 focus-visible:outline-current`}
            />
          </header>
          <div className="-mx-2 flex-1 overflow-auto px-2">
            <Preferences.Text className="mt-0 mb-4 text-sm text-slate-300" />
            <Preferences.Categories className="grid gap-3">
              {(['necessary', 'preferences', 'statistics', 'marketing'] as const).map((id) => (
                <Preferences.Category
                  key={id}
                  category={id}
                  className="grid grid-cols-[1fr_auto] items-center gap-x-4 gap-y-1 rounded-2xl bg-white/10 p-4 text-sm [&_[data-rcu=services]]:hidden [&_[role=switch]]:h-7 [&_[role=switch]]:w-12 [&_[role=switch]]:cursor-pointer [&_[role=switch]]:rounded-full [&_[role=switch]]:border-0 [&_[role=switch]]:bg-slate-500 [&_[role=switch]]:p-1 [&_[role=switch]]:before:block [&_[role=switch]]:before:size-5 [&_[role=switch]]:before:rounded-full [&_[role=switch]]:before:bg-white [&_[role=switch]]:before:content-[''] [&_[role=switch][aria-checked=true]]:bg-emerald-600 [&_[role=switch][aria-checked=true]]:before:ms-5 [&_h3]:m-0 [&_h3]:text-base [&_p]:col-span-full [&_p]:m-0 [&_p]:text-slate-300"
                />
              ))}
            </Preferences.Categories>
          </div>
          <Preferences.Actions className="flex flex-wrap gap-2">
            <Preferences.Reject className={answer} />
            <Preferences.Accept className={answer} />
            <Preferences.Save className={`${answer} basis-full`} />
          </Preferences.Actions>
        </Preferences.Content>
      </Preferences.Root>
    </>
  )
}

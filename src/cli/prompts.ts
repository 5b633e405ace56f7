// The build bundles these prompts into this file, so that a site does not install them.
import Input from 'enquirer/lib/prompts/input.js'
import MultiSelect from 'enquirer/lib/prompts/multiselect.js'
import Select from 'enquirer/lib/prompts/select.js'
import type { Ask, Choice } from './init/questions.js'

/** Questions in the terminal. Ctrl+C ends the command. */
export const ask: Ask = {
  text: (message, initial) => answer(new Input({ message, initial })),
  one: (message, choices) => answer(new Select({ message, choices: named(choices) })),
  several: (message, choices) => answer(new MultiSelect({ message, choices: named(choices) })),
}

const named = (choices: readonly Choice[]) =>
  choices.map(({ value, label }) => ({ name: value, message: label }))

/** The answer has the type that the kind of prompt gives it. */
async function answer<T>(prompt: { run(): Promise<unknown> }): Promise<T> {
  try {
    return (await prompt.run()) as T
  } catch {
    // It rejects with an empty text.
    throw new Error('react-consent-ui init: canceled. Nothing was written.')
  }
}

// The build bundles the prompts into this file, so that a site does not install them.
import enquirer from 'enquirer'
import type { Ask } from './init/questions.js'

/** Questions in the terminal. Ctrl+C ends the command. */
export const ask: Ask = {
  text: (message, initial) => answer({ type: 'input', message, initial }),
  one: (message, choices) => answer({ type: 'select', message, choices: named(choices) }),
  several: (message, choices) => answer({ type: 'multiselect', message, choices: named(choices) }),
}

const named = (choices: Parameters<Ask['one']>[1]) =>
  choices.map(({ value, label }) => ({ name: value, message: label }))

async function answer<T>(question: object): Promise<T> {
  try {
    const { value } = await enquirer.prompt<{ value: T }>({ name: 'value', ...question } as never)
    return value
  } catch {
    // It rejects with an empty text.
    throw new Error('react-consent-ui init: canceled. Nothing was written.')
  }
}

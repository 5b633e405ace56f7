import { type ParseArgsConfig, parseArgs } from 'node:util'
import { suggest } from '../core/define/suggest.js'

/** The exit codes of every command. */
export const EXIT = {
  /** Done. `check` found nothing. */
  done: 0,
  /** The config has problems or gaps. */
  findings: 1,
  /** Wrong use: an unknown command, option or value, or a file that cannot be read or written. */
  usage: 2,
  /** `add` cannot change the file safely. It printed the lines to paste. */
  paste: 3,
} as const

/** The text that a command prints, and its exit code. A text alone has the exit code 0. */
export type Outcome = string | { readonly text: string; readonly code: number }

/** A command: its name comes before these arguments. */
export type Command = (args: string[]) => Promise<Outcome>

/**
 * Reads the arguments of a command.
 *
 * @throws {Error} for an unknown option or an option without its value, with the nearest known option
 */
export function readArgs<Options extends NonNullable<ParseArgsConfig['options']>>(
  command: string,
  args: string[],
  options: Options,
) {
  const known = { ...options, help: { type: 'boolean', short: 'h' } } as const
  try {
    return parseArgs({ args, allowPositionals: true, options: known })
  } catch (error) {
    const { code, message } = error as { code?: string; message: string }
    const [, option = ''] = /'(?:-\w, )?(--?[^\s='>]+)/.exec(message) ?? []
    const name = option.replace(/^--?/, '')
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') throw unknown(command, name, Object.keys(known))
    const takesValue = Object.hasOwn(known, name) && known[name]?.type === 'string'
    throw new Error(
      `react-consent-ui ${command}: ${option} ${takesValue ? 'needs a value' : 'takes no value'}. ${helpOf(command)}`,
    )
  }
}

/** `Options: react-consent-ui check --help` */
export const helpOf = (command: string) => `Options: react-consent-ui ${command} --help`

function unknown(command: string, name: string, known: string[]): Error {
  const near = suggest(name, known)
  const hint = near ? `Did you mean --${near}? ` : ''
  return new Error(
    `react-consent-ui ${command}: --${name} is not an option. ${hint}${helpOf(command)}`,
  )
}

/**
 * The only positional argument of a command.
 *
 * @throws {Error} if there is none, or more than one
 */
export function onlyArgument(command: string, positionals: readonly string[], what: string) {
  const [first, ...others] = positionals
  if (first !== undefined && others.length === 0) return first
  throw new Error(`react-consent-ui ${command}: pass ${what}. ${helpOf(command)}`)
}

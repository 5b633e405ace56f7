import { suggest } from '../core/define/suggest.js'
import { writeService } from './add.js'
import { writeCheck } from './check.js'
import { type Command, EXIT } from './command.js'
import { writeProject } from './init.js'
import { writePolicy } from './policy.js'
import { fetchPosters } from './poster.js'
import { issuesOf } from './read.js'
import { writeTexts } from './texts.js'

/** The commands by name. */
const COMMANDS: Readonly<Record<string, Command>> = {
  add: writeService,
  check: writeCheck,
  init: writeProject,
  policy: writePolicy,
  poster: fetchPosters,
  texts: writeTexts,
}

const HELP = `Usage: react-consent-ui <command> [options]

  add <preset>      writes a service into your config from its preset
  check <config>    validates the config and lists gaps: cookies without expiry, third countries without a
                    safeguard, missing languages, trackers that visitors cannot refuse
  init              writes config, provider, banner, trigger and policy page into a project
  policy <config>   writes the cookie policy as Markdown, HTML, plain text or JSON, or the list of cookies
                    as CSV
  poster <url>...   fetches the picture of an embed once into your own files
  texts <config>    writes the texts that visitors read before they decide, as files named by their SHA-256,
                    which is the textsHash of a proof

Options of a command: react-consent-ui <command> --help
Exit codes: 0 done, 1 the config has problems, 2 wrong use, 3 lines to paste
`

/** The result of a run. */
export interface Ran {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs one command. */
export async function run([name = '', ...args]: readonly string[]): Promise<Ran> {
  if (['', '--help', '-h', 'help'].includes(name))
    return { code: EXIT.done, stdout: HELP, stderr: '' }
  try {
    const outcome = await commandOf(name)(args)
    const { text, code } =
      typeof outcome === 'string' ? { text: outcome, code: EXIT.done } : outcome
    return { code, stdout: text, stderr: '' }
  } catch (error) {
    const stderr = `${error instanceof Error ? error.message : String(error)}\n`
    return { code: issuesOf(error) ? EXIT.findings : EXIT.usage, stdout: '', stderr }
  }
}

function commandOf(name: string): Command {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (command) return command
  const near = suggest(name, Object.keys(COMMANDS))
  throw new Error(
    `react-consent-ui: ${JSON.stringify(name)} is not a command.${near ? ` Did you mean ${JSON.stringify(near)}?` : ''}\n${HELP}`,
  )
}

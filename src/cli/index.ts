#!/usr/bin/env node
import { writePolicy } from './policy.js'
import { writeTexts } from './texts.js'

/** The commands by name. */
const COMMANDS: Readonly<Record<string, (args: string[]) => Promise<string>>> = {
  policy: writePolicy,
  texts: writeTexts,
}

const HELP = `Usage: react-consent-ui <command>

  policy <config>  writes the cookie policy as Markdown, HTML, plain text or JSON, or the list of cookies as
                   CSV. Options: react-consent-ui policy --help
  texts <config>   writes the texts that visitors read before they decide, as files named by their SHA-256,
                   which is the textsHash of a proof. Options: react-consent-ui texts --help
`

/** Runs a command. An error sets the exit code 1. */
async function run([name = '', ...args]: string[]): Promise<void> {
  if (name === '' || name === '--help') {
    process.stdout.write(HELP)
    return
  }
  try {
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
    if (!command)
      throw new Error(`react-consent-ui: ${JSON.stringify(name)} is not a command.\n${HELP}`)
    process.stdout.write(await command(args))
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  }
}

void run(process.argv.slice(2))

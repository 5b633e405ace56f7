#!/usr/bin/env node
import { writeTexts } from './texts.js'

/** What the command can do, by the word that asks for it. */
const COMMANDS: Readonly<Record<string, (args: string[]) => Promise<string>>> = {
  texts: writeTexts,
}

const HELP = `Usage: react-consent-ui <command>

  texts <description>   writes what visitors read before they decide into files named by their SHA-256,
                        the textsHash of a proof; react-consent-ui texts --help says more
`

/** Runs the command that the words name, and tells the shell how it went. */
async function run([name = '', ...args]: string[]): Promise<void> {
  if (name === '' || name === '--help') {
    process.stdout.write(HELP)
    return
  }
  try {
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
    if (!command)
      throw new Error(`react-consent-ui: there is no command ${JSON.stringify(name)}.\n${HELP}`)
    process.stdout.write(await command(args))
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  }
}

void run(process.argv.slice(2))

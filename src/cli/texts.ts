import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { ConsentModel } from '../core/config/config.js'
import { mergeDetails } from '../core/config/details.js'
import { validateConsent } from '../core/define/define.js'
import { sha256, shownTexts, type TextSurface } from '../core/proof/shown-texts.js'
import { completeMessages } from '../core/texts/loaded-messages.js'
import { onlyArgument, readArgs } from './command.js'
import { readDetails, readMessages, readValue } from './read.js'

const HELP = `Usage: react-consent-ui texts <config> [options]

Writes the texts that visitors read before they decide: one file per surface and language, named by the
SHA-256 of its content, which is the textsHash of a proof. Run it with every release, and keep the files
as long as the proofs. sha256sum verifies them.

  <config>              a module or JSON file that exports the result of defineConsent
  --export <name>       the export to use, if there are several
  --details <file>      a module or JSON file that exports the details (defineDetails)
  --locale <tag>        a language of the site; repeat it for each (default: en)
  --messages <file>     a module that exports your own messages
  --out <folder>        the folder to write to (default: consent-texts)

Exit codes: 0 done, 1 the config has problems, 2 wrong use
`

/** Every surface with its models: only the text of a banner depends on the model. */
const TEXTS: readonly (readonly [TextSurface, ConsentModel])[] = [
  ['banner', 'opt-in'],
  ['banner', 'notice'],
  ['preferences', 'opt-in'],
  ['gate', 'opt-in'],
  ['policy', 'opt-in'],
]

/**
 * The command `texts`. Returns one line for each file that it wrote.
 *
 * @throws {Error} for a file that cannot be read, or without a valid config
 */
export async function writeTexts(args: string[]): Promise<string> {
  const { values, positionals } = readArgs('texts', args, {
    export: { type: 'string' },
    details: { type: 'string' },
    locale: { type: 'string', multiple: true, default: ['en'] },
    messages: { type: 'string' },
    out: { type: 'string', default: 'consent-texts' },
  })
  if (values.help) return HELP
  const file = onlyArgument('texts', positionals, 'the file of one config')
  const config = validateConsent(await readValue(file, values.export))
  const completeConfig = values.details
    ? mergeDetails(config, await readDetails(values.details, config))
    : config
  await mkdir(values.out, { recursive: true })
  const lines: string[] = []
  for (const locale of values.locale) {
    const messages = await completeMessages(
      await readMessages(locale, values.messages),
      completeConfig,
    )
    for (const [surface, model] of TEXTS) {
      const text = shownTexts(surface, model, completeConfig, messages, locale)
      const name = `${await sha256(text)}.json`
      await writeFile(path.join(values.out, name), text)
      lines.push(`${name}  ${locale}  ${surface}${surface === 'banner' ? `, ${model}` : ''}\n`)
    }
  }
  return lines.join('')
}

import { writeFile } from 'node:fs/promises'
import { mergeDetails } from '../core/config/details.js'
import { validateConsent } from '../core/define/define.js'
import { completeMessages } from '../core/texts/loaded-messages.js'
import { exportPolicy, type PolicyFormat } from '../server/policy/export-policy.js'
import { cookiesAsCsv } from '../server/policy/list-as-csv.js'
import { onlyArgument, readArgs } from './command.js'
import { readDetails, readMessages, readValue } from './read.js'

const HELP = `Usage: react-consent-ui policy <config> [options]

Writes the cookie policy of a config, or with --format csv the list of everything that the site stores.

  <config>              a module or JSON file that exports the result of defineConsent
  --export <name>       the export to use, if there are several
  --details <file>      a module or JSON file that exports the details (defineDetails)
  --locale <tag>        the language of the policy (default: en)
  --messages <file>     a module that exports your own messages
  --region <code>       the region whose rules it describes: FR, US-CA (default: opt-in everywhere)
  --format <name>       md, html, text, json or csv (default: md)
  --out <file>          the file to write to (default: the standard output)

Exit codes: 0 done, 1 the config has problems, 2 wrong use
`

const FORMATS: Readonly<Record<string, PolicyFormat | 'csv'>> = {
  md: 'markdown',
  html: 'html',
  text: 'text',
  json: 'json',
  csv: 'csv',
}

/**
 * The command `policy`. Returns the policy, or with `--out` one line about the file.
 *
 * @throws {Error} for a file that cannot be read, a config that is not valid, or an unknown format
 */
export async function writePolicy(args: string[]): Promise<string> {
  const { values, positionals } = readArgs('policy', args, {
    export: { type: 'string' },
    details: { type: 'string' },
    locale: { type: 'string', default: 'en' },
    messages: { type: 'string' },
    region: { type: 'string' },
    format: { type: 'string', default: 'md' },
    out: { type: 'string' },
  })
  if (values.help) return HELP
  const file = onlyArgument('policy', positionals, 'the file of one config')
  const format = Object.hasOwn(FORMATS, values.format) ? FORMATS[values.format] : undefined
  if (!format) {
    throw new Error(
      `react-consent-ui policy: --format ${JSON.stringify(values.format)} is not a format; use one of ${Object.keys(FORMATS).join(', ')}.`,
    )
  }
  const config = validateConsent(await readValue(file, values.export))
  const details = values.details ? await readDetails(values.details, config) : undefined
  const { locale, region } = values
  const messages = await completeMessages(
    await readMessages(locale, values.messages),
    details ? mergeDetails(config, details) : config,
  )
  const options = { messages, locale, region, details }
  const text =
    format === 'csv' ? cookiesAsCsv(config, options) : exportPolicy(config, format, options)
  if (values.out === undefined) return text
  await writeFile(values.out, text)
  return `${values.out}\n`
}

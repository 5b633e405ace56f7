import { readFile, writeFile } from 'node:fs/promises'
import { EXIT, type Outcome, onlyArgument, readArgs } from './command.js'
import { diff } from './diff.js'
import { addService, type Edit, entryOf, type NewService, SERVICES } from './edit/add-service.js'
import { findPreset } from './presets.js'

const HELP = `Usage: react-consent-ui add <preset> [options]

Writes a service into the file of your config: the import of its preset, its entry in services, and its
category if that is a default one and missing. The rest of the file stays as it is. A service that is there
already is left alone.

  <preset>              the id, the export or the name of a preset: google-analytics, "Google Analytics"
  --config <file>       the file that calls defineConsent (default: consent.ts, .tsx, .js, .mjs or .jsx in this
                        folder, src, app, src/app, lib or src/lib)
  --category <id>       the category (default: that of the preset)
  --since <date>        the day of its release on a live site: earlier decisions do not cover it
  --dry-run             shows the changes and writes nothing
  --json                writes the result as JSON

Exit codes: 0 done, or there already, 2 wrong use, 3 the file cannot be changed safely; it prints the lines to
paste
`

const FOLDERS = ['', 'src/', 'app/', 'src/app/', 'lib/', 'src/lib/']
const ENDINGS = ['ts', 'tsx', 'js', 'mjs', 'jsx']

/**
 * The command `add`. Writes the service, or returns the lines to paste.
 *
 * @throws {Error} for an unknown preset, category or option, or without a config
 */
export async function writeService(args: string[]): Promise<Outcome> {
  const { values, positionals } = readArgs('add', args, {
    config: { type: 'string' },
    category: { type: 'string' },
    since: { type: 'string' },
    'dry-run': { type: 'boolean' },
    json: { type: 'boolean' },
  })
  if (values.help) return HELP
  const { name, preset } = await findPreset(onlyArgument('add', positionals, 'one preset'))
  const { file, code } = await readConfig(values.config)
  const { category = preset.category, since } = values
  if (since !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(since))
    throw new Error(
      `react-consent-ui add: --since ${JSON.stringify(since)} is not a date. Use a day such as 2026-12-01.`,
    )
  const service: NewService = { id: preset.preset, name, category, since }
  const edit: Edit = file.endsWith('.json')
    ? { kind: 'unsure', reason: 'a JSON file cannot import a preset' }
    : addService(code, service)
  if (edit.kind === 'unknown-category') {
    throw new Error(
      `react-consent-ui add: ${JSON.stringify(category)} is not a category of ${file}. Pass one of them with --category: ${edit.declared.join(', ')}.`,
    )
  }
  const isWritten = edit.kind === 'changed' && !values['dry-run']
  if (isWritten) await writeFile(file, edit.code)
  const changes = edit.kind === 'changed' ? diff(code, edit.code) : ''
  const outcome = edit.kind === 'changed' ? (isWritten ? 'written' : 'dry-run') : edit.kind
  const lines = {
    import: `import { ${name} } from '${SERVICES}'`,
    entry: entryOf(service, name),
  }
  const text = values.json
    ? `${JSON.stringify({ file, outcome, service: service.id, category, changes, ...lines }, null, 2)}\n`
    : said(file, edit, changes, lines, isWritten, since)
  return { text, code: edit.kind === 'unsure' ? EXIT.paste : EXIT.done }
}

function said(
  file: string,
  edit: Edit,
  changes: string,
  lines: { import: string; entry: string },
  isWritten: boolean,
  since: string | undefined,
): string {
  if (edit.kind === 'there') return `${file} has the service already: ${edit.id}. Nothing to do.\n`
  if (edit.kind === 'unsure') {
    return `${file} is not changed, because ${edit.reason}. Add these lines to your config:

${lines.import}

  services: {
    ${lines.entry},
  },
`
  }
  if (!isWritten) return `${file} would change:\n${changes}`
  const live = since ? '' : 'On a live site, add since (--since), so that visitors are asked.\n'
  return `${file} is changed:\n${changes}Check the facts of the preset before you publish.\n${live}`
}

/** The file of the config: the one that is named, else the only one at a usual place. */
async function readConfig(named: string | undefined): Promise<{ file: string; code: string }> {
  const files = named
    ? [named]
    : FOLDERS.flatMap((folder) => ENDINGS.map((ending) => `${folder}consent.${ending}`))
  for (const file of files) {
    const code = await readFile(file, 'utf8').catch((error: unknown) => {
      if (named) throw new Error(`react-consent-ui add: ${file} cannot be read (${String(error)}).`)
      return undefined
    })
    if (code !== undefined) return { file, code }
  }
  throw new Error(
    'react-consent-ui add: no consent.ts is found here. Pass the file that calls defineConsent: --config <file>. To create one: react-consent-ui init.',
  )
}

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { EXIT, type Outcome, readArgs } from './command.js'
import { diff } from './diff.js'
import { planFiles } from './init/plan.js'
import { FRAMEWORKS, type Project, readProject } from './init/project.js'
import { answersOf } from './init/questions.js'
import { withLayers } from './init/style-sheet.js'

const HELP = `Usage: react-consent-ui init [options]

Writes a config, a file with provider, banner, dialog and trigger, and a policy page. It asks in a terminal;
with --yes, or without a terminal, it uses the options and the defaults. It overwrites no file.

  --framework <name>    ${FRAMEWORKS.join(', ')} (default: the one in package.json)
  --locale <tag>        the language of the site (default: en)
  --typescript          writes TypeScript (default: if the project has it); --no-typescript writes JavaScript
  --services <ids>      presets, separated by commas: google-analytics,youtube
  --company <name>      the company that is responsible for the site
  --country <code>      its country, an ISO code such as IE
  --dir <folder>        the folder of the project (default: this one)
  --yes                 asks nothing
  --force               overwrites files that exist
  --dry-run             shows what it would write
  --json                writes the result as JSON; asks nothing

Exit codes: 0 done, 2 wrong use, or a file exists
`

/** One file of the result. */
interface Step {
  readonly path: string
  readonly action: 'create' | 'overwrite' | 'edit' | 'unchanged'
  readonly content: string
  readonly before: string
}

/**
 * The command `init`. Returns the files that it wrote and what to do next.
 *
 * @throws {Error} for a wrong option, an unknown framework, or a file that exists
 */
export async function writeProject(args: string[]): Promise<Outcome> {
  const { values, positionals } = readArgs('init', args, {
    framework: { type: 'string' },
    locale: { type: 'string' },
    typescript: { type: 'boolean' },
    'no-typescript': { type: 'boolean' },
    services: { type: 'string' },
    company: { type: 'string' },
    country: { type: 'string' },
    dir: { type: 'string', default: '.' },
    yes: { type: 'boolean' },
    force: { type: 'boolean' },
    'dry-run': { type: 'boolean' },
    json: { type: 'boolean' },
  })
  if (values.help) return HELP
  if (positionals.length > 0)
    throw new Error(`react-consent-ui init: takes no argument. Pass the folder with --dir.`)
  const framework = FRAMEWORKS.find((one) => one === values.framework)
  if (values.framework !== undefined && !framework) {
    throw new Error(
      `react-consent-ui init: --framework ${JSON.stringify(values.framework)} is not one of ${FRAMEWORKS.join(', ')}.`,
    )
  }
  const project = readProject(values.dir, framework)
  const isAsking = process.stdin.isTTY && process.stdout.isTTY && !values.yes && !values.json
  const ask = isAsking ? (await import('./prompts.js')).ask : undefined
  const flags = {
    framework,
    locale: values.locale,
    typescript: values['no-typescript'] ? false : values.typescript,
    services: values.services?.split(',').filter(Boolean),
    company: values.company,
    country: values.country,
  }
  const answers = await answersOf(project, flags, ask)
  const plan = await planFiles(project, answers)
  const steps = stepsOf(values.dir, project, plan.files)
  const taken = steps.filter(({ action }) => action === 'overwrite')
  if (taken.length > 0 && !values.force) {
    throw new Error(
      `react-consent-ui init: ${taken.map((step) => step.path).join(', ')} ${taken.length === 1 ? 'exists' : 'exist'}. Nothing was written. Pass --force to overwrite.`,
    )
  }
  if (!values['dry-run']) for (const step of steps) write(values.dir, step)
  const config = Object.keys(plan.files)[0] ?? ''
  const next = nextSteps(project, plan.next, config)
  const text = values.json
    ? `${JSON.stringify({ ...answers, packageManager: project.packageManager, layered: project.layered ?? null, written: !values['dry-run'], files: steps.map(({ before, ...step }) => step), next }, null, 2)}\n`
    : said(steps, next, values['dry-run'] === true)
  return { text, code: EXIT.done }
}

function stepsOf(dir: string, project: Project, files: Readonly<Record<string, string>>): Step[] {
  const read = (file: string) => {
    const full = path.join(dir, file)
    return existsSync(full) ? readFileSync(full, 'utf8') : undefined
  }
  const created = Object.entries(files).map(([file, content]): Step => {
    const before = read(file)
    const action = before === undefined ? 'create' : before === content ? 'unchanged' : 'overwrite'
    return { path: file, action, content, before: before ?? '' }
  })
  const { styleSheet, layered } = project
  if (!styleSheet || !layered) return created
  const before = read(styleSheet) ?? ''
  const content = withLayers(before, layered)
  const action = content === before ? 'unchanged' : 'edit'
  return [...created, { path: styleSheet, action, content, before }]
}

function write(dir: string, { path: file, action, content }: Step): void {
  if (action === 'unchanged') return
  const full = path.join(dir, file)
  mkdirSync(path.dirname(full), { recursive: true })
  writeFileSync(full, content)
}

/** At most six lines. */
function nextSteps(project: Project, wiring: readonly string[], config: string): string[] {
  const { packageManager, hasLibrary, layered, styleSheet } = project
  const add = packageManager === 'npm' ? 'install' : 'add'
  return [
    ...(hasLibrary ? [] : [`Run ${packageManager} ${add} react-consent-ui`]),
    ...wiring,
    ...(layered && !styleSheet
      ? [
          `In your style sheet, import react-consent-ui/layered/themes/${layered}.css before tailwindcss, and react-consent-ui/layered/styles.css after it`,
        ]
      : []),
    `Declare your services: npx react-consent-ui add <preset>, then npx react-consent-ui check ${config}`,
  ]
}

function said(steps: readonly Step[], next: readonly string[], isDryRun: boolean): string {
  const files = steps.map(({ path: file, action, content, before }) => {
    if (!isDryRun || action === 'unchanged') return `${action.padEnd(10)}${file}\n`
    const changes =
      action === 'create' ? `${content.trimEnd().replace(/^/gm, '+')}\n` : diff(before, content)
    return `${action.padEnd(10)}${file}\n${changes}`
  })
  const lines = next.map((line, index) => `${index + 1}. ${line}\n`)
  return `${files.join('')}\n${isDryRun ? 'Nothing was written. ' : ''}Next:\n${lines.join('')}`
}

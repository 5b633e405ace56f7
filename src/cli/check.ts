import type { ConsentConfig } from '../core/config/config.js'
import { mergeDetails } from '../core/config/details.js'
import type { ConfigIssue } from '../core/define/config-error.js'
import { validateConsent } from '../core/define/define.js'
import { EXIT, type Outcome, onlyArgument, readArgs } from './command.js'
import { additionsWithoutNotice } from './findings/additions.js'
import { type Finding, findingsAsText, RULES } from './findings/finding.js'
import { missingLanguages } from './findings/languages.js'
import { missingSafeguards } from './findings/safeguards.js'
import { incompleteServices } from './findings/services.js'
import { requiredTrackers } from './findings/trackers.js'
import { issuesOf, readDetails, readValue } from './read.js'

const HELP = `Usage: react-consent-ui check <config> [options]

Validates the config and lists gaps in it. It sends nothing over the network.

  <config>              a module or JSON file that exports the result of defineConsent
  --export <name>       the export to use, if there are several
  --details <file>      a module or JSON file that exports the details (defineDetails)
  --locales <tags>      the languages of the site (de,fr): lists texts of the config that lack one
  --against <file>      an earlier config, or the output of check --json: lists services that came without
                        since or a new revision
  --ignore <rule>       leaves a rule out, or one finding of it (tracker:services.matomo); can be repeated
  --json                writes the findings and the config as JSON

Rules: ${RULES.join(', ')}
Exit codes: 0 nothing found, 1 findings, 2 wrong use
`

/**
 * The command `check`. Returns the findings.
 *
 * @throws {Error} for a file that cannot be read, or a wrong option
 */
export async function writeCheck(args: string[]): Promise<Outcome> {
  const { values, positionals } = readArgs('check', args, {
    export: { type: 'string' },
    details: { type: 'string' },
    locales: { type: 'string', multiple: true, default: [] },
    against: { type: 'string' },
    ignore: { type: 'string', multiple: true, default: [] },
    json: { type: 'boolean' },
  })
  if (values.help) return HELP
  const file = onlyArgument('check', positionals, 'the file of one config')
  const locales = values.locales.flatMap((tags) => tags.split(',')).map(localeOf)
  const isIgnored = ignoring(values.ignore)
  const earlier = values.against ? await readEarlier(values.against, values.export) : undefined
  const { config, issues } = await readChecked(file, values.export, values.details)
  const found = config
    ? [
        ...incompleteServices(config),
        ...missingSafeguards(config),
        ...(await requiredTrackers(config)),
        ...missingLanguages(config, locales),
        ...(earlier ? additionsWithoutNotice(config, earlier) : []),
      ]
    : issues
  const findings = found.filter((finding) => !isIgnored(finding))
  return {
    text: values.json
      ? `${JSON.stringify({ file, findings, config: config ?? null }, null, 2)}\n`
      : findingsAsText(file, findings),
    code: findings.length > 0 ? EXIT.findings : EXIT.done,
  }
}

/** The config with its details, or the problems that make it invalid. */
async function readChecked(
  file: string,
  name: string | undefined,
  details: string | undefined,
): Promise<{ config?: ConsentConfig; issues: Finding[] }> {
  try {
    const config = validateConsent(await readValue(file, name))
    const whole = details ? mergeDetails(config, await readDetails(details, config)) : config
    return { config: whole, issues: [] }
  } catch (error) {
    const issues = issuesOf(error)
    if (!issues) throw error
    return { issues: issues.map(findingOf) }
  }
}

function findingOf({ path, message }: ConfigIssue): Finding {
  const [, value] = /^(.+?) is not /s.exec(message) ?? []
  return {
    rule: 'config',
    path,
    value: value ?? (message.startsWith('is required') ? 'missing' : 'not valid'),
    expected: 'a value that defineConsent accepts',
    fix: message,
  }
}

/** An earlier config, or the output of `check --json`, which holds it. */
async function readEarlier(file: string, name: string | undefined): Promise<ConsentConfig> {
  const value = await readValue(file, name)
  const isOutput = typeof value === 'object' && value !== null && 'findings' in value
  return validateConsent(isOutput && 'config' in value ? value.config : value)
}

function localeOf(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag.trim())[0] ?? tag
  } catch {
    throw new Error(
      `react-consent-ui check: --locales ${JSON.stringify(tag)} is not a language tag. Use BCP 47 tags with commas, such as de,pt-BR.`,
    )
  }
}

/** Whether a finding is left out: by its rule, or by its rule and a path at or above its own. */
function ignoring(ignored: readonly string[]): (finding: Finding) => boolean {
  for (const one of ignored) {
    const [rule = ''] = one.split(':')
    if (!RULES.some((known) => known === rule)) {
      throw new Error(
        `react-consent-ui check: --ignore ${JSON.stringify(one)} names no rule. Rules: ${RULES.join(', ')}.`,
      )
    }
  }
  return ({ rule, path }) => {
    const place = `${rule}:${path}`
    return ignored.some(
      (one) =>
        one === rule ||
        place === one ||
        (/^[.[]/.test(place.slice(one.length)) && place.startsWith(one)),
    )
  }
}

import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ConsentConfig, ConsentDetails } from '../core/config/config.js'
import { checkDetails } from '../core/define/check.js'
import { type ConfigIssue, ConsentConfigError } from '../core/define/config-error.js'
import type { SpokenMessages } from '../core/texts/loaded-messages.js'
import type { Messages } from '../core/texts/messages.js'
import { loadWholeMessages, matchLanguage } from '../locales/index.js'

/** The remedy for a file that is not found. */
const WHERE = ' Pass a path relative to the folder in which you run the command.'

/**
 * Reads a value from a module or a JSON file: the export `name`, else the default export, else the only
 * one. `remedy` ends the error about several exports.
 *
 * @throws {Error} for a file that cannot be read, or without such an export
 */
export async function readValue(
  file: string,
  name?: string,
  remedy = 'Name one with --export.',
): Promise<unknown> {
  if (file.endsWith('.json')) return readJson(file)
  const found = await readModule(file)
  const names = Object.keys(found)
  const chosen =
    name ?? (names.includes('default') ? 'default' : names.length === 1 ? names[0] : '')
  if (chosen && names.includes(chosen)) return found[chosen]
  throw new Error(
    `react-consent-ui: ${file} exports ${names.join(', ') || 'nothing'}${name ? `, but not ${name}` : ''}. ${remedy}`,
  )
}

/**
 * Reads and checks the details, because `defineDetails` checks them in development only.
 *
 * @throws {ConsentConfigError} with every issue
 */
export async function readDetails(file: string, config: ConsentConfig): Promise<ConsentDetails> {
  const remedy = 'Make the details its default export, or its only export.'
  const details = await readValue(file, undefined, remedy)
  const issues = checkDetails(config, details)
  if (issues.length > 0) throw new ConsentConfigError(issues, file)
  // checkDetails has checked every field.
  return details as ConsentDetails
}

async function readJson(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw unreadable(file, error, WHERE)
  })
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Error(
      `react-consent-ui: ${file} is not valid JSON (${String(error)}). Nothing was written. Fix the file, or use a module.`,
      { cause: error },
    )
  }
}

/**
 * Reads the messages of one language: the site's own, else the library's, for the tag or its nearest
 * parent (`fr-CA` → `fr`).
 *
 * @throws {Error} for a language that neither has
 */
export async function readMessages(
  locale: string,
  file?: string,
): Promise<Messages & Pick<SpokenMessages, 'english'>> {
  const own = file ? Object.values(await readModule(file)).filter(isMessages) : []
  for (const tag of parents(locale)) {
    const found = own.find((each) => each.locale === tag)
    // As in the browser, English replaces the texts that the language lacks.
    if (found) return { ...found, english: () => import('../locales/en/loaded.js') }
  }
  if (matchLanguage([locale])) return loadWholeMessages([locale])
  throw new Error(
    `react-consent-ui: the library has no messages in ${JSON.stringify(locale)}. Pass a module with your own: --messages <file>.`,
  )
}

async function readModule(file: string): Promise<Record<string, unknown>> {
  try {
    return await import(pathToFileURL(path.resolve(file)).href)
  } catch (error) {
    const { code } = error as { code?: string }
    const hints: Readonly<Record<string, string>> = {
      ERR_UNKNOWN_FILE_EXTENSION:
        ' Node reads TypeScript from version 22.18 on. With an older one, pass a built file, or run the command with tsx.',
      ERR_MODULE_NOT_FOUND: WHERE,
    }
    throw unreadable(
      file,
      error,
      hints[code ?? ''] ?? ' Fix the error that the module throws when it is loaded.',
    )
  }
}

function unreadable(file: string, error: unknown, remedy: string): Error {
  return new Error(
    `react-consent-ui: ${file} cannot be read (${String(error)}). Nothing was written.${remedy}`,
    { cause: error },
  )
}

function isMessages(value: unknown): value is Messages {
  return typeof value === 'object' && value !== null && 'locale' in value && 'banner' in value
}

/** `fr-Latn-CA`, `fr-Latn`, `fr`. */
function parents(tag: string): string[] {
  const parts = tag.split('-')
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('-'))
}

/**
 * The issues of a config, if the error is about one. A module that calls `defineConsent` throws its own
 * copy of the error while it is read.
 */
export function issuesOf(error: unknown): readonly ConfigIssue[] | undefined {
  for (const one of [error, error instanceof Error ? error.cause : undefined]) {
    if (one instanceof Error && one.name === 'ConsentConfigError')
      return (one as ConsentConfigError).issues
  }
  return undefined
}

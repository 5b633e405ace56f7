import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ConsentConfig, ConsentDetails } from '../core/config/config.js'
import { checkDetails } from '../core/define/check.js'
import { ConsentConfigError } from '../core/define/config-error.js'
import type { Messages } from '../core/texts/messages.js'

/** Where a command is told which file to read, and cannot. */
const WHERE = ' Give its path from the folder in which the command runs.'

/**
 * What a module or a JSON file of the site holds: the export of this name, else its default, else the
 * only one. `remedy` is what to do where that leaves it open.
 *
 * @throws {Error} for a file that cannot be read, or where it is open what is meant
 */
export async function readValue(
  file: string,
  name?: string,
  remedy = 'Say which with --export.',
): Promise<unknown> {
  if (file.endsWith('.json')) return readJson(file)
  const found = await readModule(file)
  const names = Object.keys(found)
  const chosen =
    name ?? (names.includes('default') ? 'default' : names.length === 1 ? names[0] : '')
  if (chosen && names.includes(chosen)) return found[chosen]
  throw new Error(
    `react-consent-ui: ${file} exports ${names.join(', ') || 'nothing'}${name ? `, and no ${name}` : ''}. ${remedy}`,
  )
}

/**
 * The second half of a description, which `defineDetails` checks in development alone.
 *
 * @throws {ConsentConfigError} with every issue
 */
export async function readDetails(file: string, config: ConsentConfig): Promise<ConsentDetails> {
  const remedy = 'Make the second half its default export, or its only one.'
  const details = await readValue(file, undefined, remedy)
  const issues = checkDetails(config, details)
  if (issues.length > 0) throw new ConsentConfigError(issues, file)
  // The check has looked at every field.
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
      `react-consent-ui: ${file} is not JSON, so no text is written (${String(error)}). Mend it, or write a module instead.`,
      { cause: error },
    )
  }
}

/**
 * The texts of one language: the site's own where it has some, else the library's for the tag or its
 * nearest parent (`fr-CA` → `fr`).
 *
 * @throws {Error} for a language that neither has
 */
export async function readMessages(locale: string, file?: string): Promise<Messages> {
  const tags = parents(locale)
  const own = file ? Object.values(await readModule(file)).filter(isMessages) : []
  for (const tag of tags) {
    const found = own.find((each) => each.locale === tag) ?? (await shipped(tag))
    if (found) return found
  }
  throw new Error(
    `react-consent-ui: there are no texts in ${JSON.stringify(locale)}. Give the site's own with --messages.`,
  )
}

async function readModule(file: string): Promise<Record<string, unknown>> {
  try {
    return await import(pathToFileURL(path.resolve(file)).href)
  } catch (error) {
    const { code } = error as { code?: string }
    const hints: Readonly<Record<string, string>> = {
      ERR_UNKNOWN_FILE_EXTENSION:
        ' Node reads TypeScript from 22.18 on; before, name a built file, or run the command with tsx.',
      ERR_MODULE_NOT_FOUND: WHERE,
    }
    throw unreadable(file, error, hints[code ?? ''] ?? ' Mend what it does as it is loaded.')
  }
}

function unreadable(file: string, error: unknown, remedy: string): Error {
  return new Error(
    `react-consent-ui: ${file} cannot be read, so no text is written (${String(error)}).${remedy}`,
    { cause: error },
  )
}

async function shipped(tag: string): Promise<Messages | undefined> {
  if (!/^[\w-]+$/.test(tag)) return undefined
  try {
    const found: Record<string, unknown> = await import(`../locales/${tag}/all.js`)
    return Object.values(found).find(isMessages)
  } catch {
    // No language of the library's.
    return undefined
  }
}

function isMessages(value: unknown): value is Messages {
  return typeof value === 'object' && value !== null && 'locale' in value && 'banner' in value
}

/** `fr-Latn-CA`, `fr-Latn`, `fr`. */
function parents(tag: string): string[] {
  const parts = tag.split('-')
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('-'))
}

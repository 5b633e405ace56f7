import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ConsentDetails } from '../core/description.js'
import type { Messages } from '../core/messages.js'

/**
 * What a module or a JSON file of the site holds: the export of this name, else its default, else the
 * only one.
 *
 * @throws {Error} for a file that cannot be read, or where it is open what is meant
 */
export async function readValue(file: string, name?: string): Promise<unknown> {
  if (file.endsWith('.json')) return JSON.parse(await readFile(file, 'utf8'))
  const found = await readModule(file)
  const names = Object.keys(found)
  const chosen =
    name ?? (names.includes('default') ? 'default' : names.length === 1 ? names[0] : '')
  if (chosen && names.includes(chosen)) return found[chosen]
  throw new Error(
    `react-consent-ui: ${file} exports ${names.join(', ') || 'nothing'}${name ? `, and no ${name}` : ''}. Say which with --export.`,
  )
}

/** The second half of a description, as `defineDetails` made it. */
export async function readDetails(file: string): Promise<ConsentDetails> {
  // Whoever made it has checked it: `defineDetails` throws, and JSON comes with its own check.
  return (await readValue(file)) as ConsentDetails
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
    const hint =
      code === 'ERR_UNKNOWN_FILE_EXTENSION'
        ? ' Node reads TypeScript from 22.18 on; before, name a built file, or run the command with tsx.'
        : ''
    throw new Error(`react-consent-ui: ${file} cannot be read. ${String(error)}${hint}`, {
      cause: error,
    })
  }
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

import { DEFAULT_CATEGORIES } from '../../core/config/default-categories.js'
import { importInto, importsOf } from './imports.js'
import { type Insertion, insertAll, propertyInto } from './insert.js'
import { mask } from './mask.js'
import { objectOf, type Property, propertiesOf } from './object.js'

export const SERVICES = 'react-consent-ui/services'

/** A service to write into a config. */
export interface NewService {
  /** The id of the preset, which becomes the id of the service. */
  readonly id: string
  /** The name that the preset is exported under. */
  readonly name: string
  readonly category: string
  readonly since?: string | undefined
}

/** The result: the code with the service, or why nothing is changed. */
export type Edit =
  | { readonly kind: 'changed'; readonly code: string }
  | { readonly kind: 'there'; readonly id: string }
  | { readonly kind: 'unknown-category'; readonly declared: readonly string[] }
  | { readonly kind: 'unsure'; readonly reason: string }

/** Writes a service into the code of a config, and nothing else. */
export function addService(code: string, service: NewService): Edit {
  const masked = mask(code)
  if (masked === null) return unsure('its brackets and quotes cannot be matched')
  const calls = [...masked.matchAll(/(?<![\w$.])defineConsent\s*\(\s*/g)]
  const [call] = calls
  if (!call || calls.length > 1)
    return unsure(`it calls defineConsent ${calls.length === 0 ? 'nowhere' : 'more than once'}`)
  const open = call.index + call[0].length
  if (masked[open] !== '{') return unsure('the argument of defineConsent is not an object')
  const config = propertiesOf(code, masked, open)
  const declared = categoriesOf(code, masked, config)
  const isDeclared = !declared || declared.ids.includes(service.category)
  const isDefault = Object.hasOwn(DEFAULT_CATEGORIES, service.category)
  if (!isDeclared && !isDefault) return { kind: 'unknown-category', declared: declared.ids }
  const category =
    isDeclared || declared.list === undefined
      ? []
      : propertyInto(code, masked, declared.list, categoryEntry(service.category))
  const services = config.find(({ key }) => key === 'services')
  const alias = aliasOf(code, masked, service.name)
  const entry = entryOf(service, alias.local, code)
  let into: Insertion[]
  if (services) {
    const list = objectOf(masked, services)
    if (list === undefined) return unsure('the value of services is not an object')
    const there = propertiesOf(code, masked, list).find(
      ({ key, start, end }) =>
        key === service.id ||
        (alias.isImported && new RegExp(`\\b${alias.local}\\b`).test(masked.slice(start, end))),
    )
    if (there) return { kind: 'there', id: there.key ?? service.id }
    into = propertyInto(code, masked, list, entry)
  } else {
    if (config.some(({ key }) => key === null)) return unsure('its services can be in a spread')
    into = propertyInto(code, masked, open, `services: { ${entry} }`)
  }
  const imported = alias.isImported ? [] : importInto(code, masked, alias.imported, SERVICES)
  if (!imported) return unsure('it has no import')
  const changed = insertAll(code, [...imported, ...category, ...into])
  return mask(changed) === null
    ? unsure('the changed file could not be read again')
    : { kind: 'changed', code: changed }
}

const unsure = (reason: string): Edit => ({ kind: 'unsure', reason })

/** `'google-maps': { ...googleMaps, category: 'preferences' }`, with the quotes of the file. */
export function entryOf({ id, category, since }: NewService, local: string, code = ''): string {
  const [quote = "'"] = /['"](?=react-consent-ui)/.exec(code) ?? []
  const quoted = (text: string) => `${quote}${text}${quote}`
  const key = /^[a-z_]\w*$/i.test(id) ? id : quoted(id)
  const dated = since ? `, since: ${quoted(since)}` : ''
  return `${key}: { ...${local}, category: ${quoted(category)}${dated} }`
}

/** `marketing: { sale: true }`: a default category with its default fields. */
function categoryEntry(id: string): string {
  const fields = Object.keys(DEFAULT_CATEGORIES[id as keyof typeof DEFAULT_CATEGORIES]).map(
    (key) => `${key}: true`,
  )
  return `${id}: {${fields.length > 0 ? ` ${fields.join(', ')} ` : ''}}`
}

/** The ids of the categories, and the object that lists them. `undefined` if they cannot be read. */
function categoriesOf(code: string, masked: string, config: readonly Property[]) {
  const defaults = Object.keys(DEFAULT_CATEGORIES)
  const categories = config.find(({ key }) => key === 'categories')
  if (!categories)
    return config.some(({ key }) => key === null) ? undefined : { ids: defaults, list: undefined }
  const list = objectOf(masked, categories)
  if (list === undefined) return undefined
  const ids: string[] = []
  for (const { key, start, end } of propertiesOf(code, masked, list)) {
    if (key !== null) ids.push(key)
    else if (/^\.\.\.\s*DEFAULT_CATEGORIES$/.test(masked.slice(start, end))) ids.push(...defaults)
    else return undefined
  }
  return { ids, list }
}

/** The name of the preset in this file: its own, unless the file uses that for something else. */
function aliasOf(code: string, masked: string, name: string) {
  const imports = importsOf(code, masked)
  for (const { text, from } of imports) {
    if (from !== SERVICES) continue
    const [, local] = new RegExp(`[{,]\\s*${name}(?:\\s+as\\s+(\\w+))?\\s*[,}]`).exec(text) ?? []
    if (local ?? new RegExp(`[{,]\\s*${name}\\s*[,}]`).test(text))
      return { local: local ?? name, imported: name, isImported: true }
  }
  const isTaken =
    new RegExp(`\\b(?:const|let|var|function|class)\\s+${name}\\b`).test(masked) ||
    imports.some(({ text }) => new RegExp(`[{,\\s]${name}\\s*[,}\\s]`).test(text))
  return isTaken
    ? { local: `${name}Preset`, imported: `${name} as ${name}Preset`, isImported: false }
    : { local: name, imported: name, isImported: false }
}

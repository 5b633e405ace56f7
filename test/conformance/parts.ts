import { readdirSync, readFileSync } from 'node:fs'
import type { ComponentType } from 'react'
import * as main from 'react-consent-ui'
import * as embeds from 'react-consent-ui/embeds'
import * as server from 'react-consent-ui/server'

/** A component with any props. */
export type AnyPart = ComponentType<Record<string, unknown>>

/** Every component the package exports, under the tag that a site writes: `Banner.Reject`. */
export const PARTS: ReadonlyMap<string, AnyPart> = new Map(
  [main, embeds, server].flatMap((entry) => componentsOf(entry)),
)

function componentsOf(exports: object, family = ''): [string, AnyPart][] {
  return Object.entries(exports).flatMap(([name, value]): [string, AnyPart][] => {
    if (isNamespace(value)) return componentsOf(value, `${name}.`)
    if (!isComponent(name, value)) return []
    // `Embed` is a component that has its parts, too.
    return [[family + name, value], ...componentsOf(value, `${name}.`)]
  })
}

function isNamespace(value: unknown): value is object {
  return Object.prototype.toString.call(value) === '[object Module]'
}

function isComponent(name: string, value: unknown): value is AnyPart {
  // Components start with a capital, like classes; constants have only capitals.
  if (!/^[A-Z].*[a-z]/.test(name)) return false
  if (typeof value === 'function') return !String(value).startsWith('class')
  return typeof value === 'object' && value !== null && '$$typeof' in value
}

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(`src/${file}`, 'utf8'))

/** The docstring of a component, which a site reads in a hover. */
export function docstringOf(tag: string): string {
  const declared = `export (const|function) ${tag.replace('.', '')}\\b`
  const pattern = new RegExp(`/\\*\\*((?:(?!\\*/)[\\s\\S])*)\\*/\\s*${declared}`)
  const [found] = sources.flatMap((source) => pattern.exec(source)?.[1] ?? [])
  if (found === undefined) throw new Error(`${tag} has no docstring.`)
  return found.replace(/\s*\n\s*\*\s*/g, ' ').trim()
}

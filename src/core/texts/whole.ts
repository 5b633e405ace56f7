import type { Messages } from './messages.js'

/** How many texts the dialog and the tables have; a test compares it with the locales. */
export const REST_TEXTS = 46

/** How many texts the policy and the status have; a test compares it with the locales. */
export const PAGE_TEXTS = 85

/** How many texts the controls of tables have; a test compares it with the locales. */
export const TOOL_TEXTS = 8

/** Whether the texts of the dialog and the tables are complete. Counting is smaller than a list of the keys. */
export function hasRest(messages: Partial<Messages>): boolean {
  return restTexts(messages) >= REST_TEXTS
}

/** Whether a language is complete, the policy and the status included. */
export function isWhole(messages: Partial<Messages>): boolean {
  return hasRest(messages) && pageTexts(messages) >= PAGE_TEXTS
}

export function restTexts({
  saved,
  dialog,
  reasons,
  categories,
  table,
}: Partial<Messages>): number {
  return count([saved, dialog, reasons, table, usual(categories)])
}

export function pageTexts({ policy, status }: Partial<Messages>): number {
  return count([{ ...policy, categories: usual(policy?.categories) }, status])
}

/** Whether a language has the controls of tables, too. A policy without a search needs none of their texts. */
export function hasTools(messages: Partial<Messages>): boolean {
  return isWhole(messages) && toolTexts(messages) >= TOOL_TEXTS
}

export function toolTexts({ tableTools }: Partial<Messages>): number {
  return count(tableTools)
}

/** The four default categories: the categories of a site are named in its config. */
function usual(categories: Readonly<Record<string, unknown>> | null | undefined): unknown[] {
  return ['necessary', 'preferences', 'statistics', 'marketing'].map((id) => categories?.[id])
}

function count(value: unknown): number {
  if (typeof value === 'string') return 1
  if (typeof value !== 'object' || value === null) return 0
  // Languages differ in how many forms a plural has.
  if ('other' in value) return 1
  return Object.values(value).reduce((sum: number, one) => sum + count(one), 0)
}

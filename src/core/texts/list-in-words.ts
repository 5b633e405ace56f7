import { tagOf } from './tag-of.js'

/** Several names as one text: `Google, Meta, and Matomo`. A file of its own: the first load needs only this. */
export function listInWords(names: readonly string[], locale: string): string {
  return new Intl.ListFormat(tagOf(locale)).format(names)
}

import type { EmbedOption } from './define-embed.js'

/** The host name of a page, without scheme and port. */
export function isHostName(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    /^(?!-)[a-z\d-]{1,63}(?<!-)(?:\.(?!-)[a-z\d-]{1,63}(?<!-))*$/i.test(value)
  )
}

/** Development only: the reason why an option does not take a value, and what to pass; undefined if it does. */
export function optionProblem(kind: EmbedOption, value: unknown): string | undefined {
  const isWhole = Number.isInteger(value) && Number(value) >= 0
  switch (kind) {
    case 'seconds':
      return isWhole
        ? undefined
        : 'is not a number of seconds. The video would play from beginning to end. Use a whole number from 0, such as 90.'
    case 'number':
      return isWhole ? undefined : 'is not a whole number from 0. Use a number such as 12.'
    case 'flag':
      return typeof value === 'boolean' ? undefined : 'is neither true nor false. Use one of them.'
    case 'language':
      return typeof value === 'string' && /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i.test(value)
        ? undefined
        : 'is not a language. Use a tag such as "fr" or "pt-BR".'
    case 'host':
      return isHostName(value)
        ? undefined
        : 'is not the host name of a page. Pass it without scheme and port, such as "www.shop.example".'
    default:
      return kind.includes(value as string)
        ? undefined
        : `is not one of its values. Use ${kind.map((word) => JSON.stringify(word)).join(' or ')}.`
  }
}

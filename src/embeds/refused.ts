import type { Refusal } from './address.js'

/** Hosts that only forward: where to is known to nobody who does not ask them. */
const FORWARDING =
  /^https?:\/\/(?:www\.)?(bit\.ly|fb\.watch|goo\.gl|lnkd\.in|maps\.app\.goo\.gl|on\.soundcloud\.com|spotify\.link|t\.co|tinyurl\.com|vm\.tiktok\.com|y2u\.be)(?:[/?#]|$)/i

const WHY: Readonly<Record<Refusal, string>> = {
  characters: 'holds a space, a backslash or an invisible character, which no address does',
  address: 'is not an address',
  scheme: 'is not an https address',
  login: 'carries a user name, which hides where it leads',
  port: 'names a port',
  host: 'is on another host',
  spelling: 'is written in a way that hides where it leads',
  content: 'names nothing that can be embedded',
}

/**
 * Development only: the error for an address or id that an embed does not accept.
 * `expected` says what it does accept, as a whole sentence.
 */
export function refused(
  part: string,
  prop: string,
  value: unknown,
  why: Refusal,
  expected: string,
): Error {
  const isForwarding = why === 'host' && FORWARDING.test(String(value))
  const reason = isForwarding
    ? 'is a short link, and only a request could tell where it leads'
    : WHY[why]
  return new Error(
    `react-consent-ui: ${part}: ${prop} ${JSON.stringify(value)} ${reason}. Nothing is loaded; in production visitors see the title alone. ${expected}`,
  )
}

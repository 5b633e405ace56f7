/** As vendors' tags do it: a script's first-party cookie, in days. */
export function setCookie(name: string, value: string, days: number) {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser.
  document.cookie = `${name}=${value}; Path=/; Max-Age=${days * 86_400}; SameSite=Lax`
}

export function readCookie(name: string) {
  return document.cookie
    .split('; ')
    .find((pair) => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1)
}

/** A random number that identifies a visitor, as the tags use it. */
export function randomNumber() {
  return Math.floor(Math.random() * 2 ** 31)
}

import type { ConsentStorage } from './storage.js'

export const OWN_NAME = 'rcu'

/** A cookie of one name, read and written as it is. `attributes` are what follows its value and expiry. */
export function ownCookie(
  name = OWN_NAME,
  attributes = () => `Path=/; SameSite=Lax${location.protocol === 'https:' ? '; Secure' : ''}`,
): ConsentStorage {
  const start = `${name}=`
  const write = (text: string, expires: string | number) => {
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is asynchronous, and a decision holds within the click.
    document.cookie = `${start + text}; Expires=${new Date(expires).toUTCString()}; ${attributes()}`
  }
  return {
    read: () =>
      document.cookie
        .split('; ')
        .filter((pair) => pair.startsWith(start))
        .map((pair) => pair.slice(start.length)),
    write,
    clear: () => write('', 0),
  }
}

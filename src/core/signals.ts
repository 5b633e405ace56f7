/**
 * Whether the browser sends Global Privacy Control.
 *
 * Source: https://w3c.github.io/gpc/ (`navigator.globalPrivacyControl`).
 */
export function readGpc(): boolean {
  return (globalThis as Browser).navigator?.globalPrivacyControl === true
}

interface Browser {
  readonly navigator?: { readonly globalPrivacyControl?: boolean }
}

/**
 * Whether the browser sends Global Privacy Control.
 *
 * Source: https://w3c.github.io/gpc/ (`navigator.globalPrivacyControl`).
 */
export function readGpc(): boolean {
  return (
    typeof navigator !== 'undefined' &&
    (navigator as Navigator & { globalPrivacyControl?: boolean }).globalPrivacyControl === true
  )
}

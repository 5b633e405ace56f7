/** A description as one writes it in an app. */
export function toCode(text: string): string {
  const json = JSON.stringify(JSON.parse(text), null, 2)
  // A key is at the beginning of its line. A text never is, because JSON escapes line breaks.
  const object = json.replace(/^(\s*)"([A-Za-z_$][\w$]*)":/gm, '$1$2:')
  return `import { defineConsent } from 'react-consent-ui'\n\nexport const consent = defineConsent(${object})\n`
}

import { readFileSync } from 'node:fs'

/** The rules that docs/browser-extensions.md offers, so that what is told is what is tested. */
const [autoconsentRule, consentOMaticRules] = [
  ...readFileSync('docs/browser-extensions.md', 'utf8').matchAll(/```json\n([\s\S]*?)```/g),
].map(([, text = '']) => JSON.parse(text))

export { autoconsentRule, consentOMaticRules }

import { readFileSync } from 'node:fs'

/** The rules that docs/browser-extensions.md offers, so that the documented rules are the tested ones. */
const [autoconsentRule, consentOMaticRules] = [
  ...readFileSync('docs/browser-extensions.md', 'utf8').matchAll(/```json\n([\s\S]*?)```/g),
].map(([, text = '']) => JSON.parse(text))

export { autoconsentRule, consentOMaticRules }

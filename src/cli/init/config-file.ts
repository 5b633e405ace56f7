import { DEFAULT_CATEGORIES } from '../../core/config/default-categories.js'
import type { NamedPreset } from '../presets.js'
import type { Answers } from './plan.js'

/** A text as code with single quotes. */
export const quoted = (text: string) =>
  `'${text.replace(/[\\']/g, '\\$&').replace(/[\n\r\u2028\u2029]/g, ' ')}'`

/** The module of the config, without services: only the categories that they need. */
export function configFile(answers: Answers, presets: readonly NamedPreset[]): string {
  const used = presets.map(({ preset }) => preset.category)
  // Visitors are asked about at least one purpose, or there is nothing to ask.
  const needed = used.some((id) => id !== 'necessary') ? used : [...used, 'statistics']
  const categories = Object.entries(DEFAULT_CATEGORIES)
    .filter(([id]) => id === 'necessary' || needed.includes(id))
    .map(([id, category]) => {
      const fields = Object.keys(category).map((key) => `${key}: true`)
      return `    ${id}: {${fields.length > 0 ? ` ${fields.join()} ` : ''}},`
    })
  const country = answers.country ? `, country: ${quoted(answers.country)}` : ''
  const policy = answers.company
    ? ['  policy: {', `    controller: { name: ${quoted(answers.company)}${country} },`, '  },']
    : []
  const register = [
    '',
    '// Types the ids of categories and services.',
    "declare module 'react-consent-ui' {",
    '  interface Register {',
    '    config: typeof consent',
    '  }',
    '}',
  ]
  return [
    "import { defineConsent } from 'react-consent-ui'",
    '',
    'export const consent = defineConsent({',
    '  revision: 1, // raise it to ask every visitor again',
    '  categories: {',
    ...categories,
    '  },',
    '  services: {},',
    "  policyUrl: '/policy',",
    ...policy,
    '})',
    ...(answers.typescript ? register : []),
    '',
  ].join('\n')
}

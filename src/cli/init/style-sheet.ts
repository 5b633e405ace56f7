import { IMPORTS_TAILWIND } from './project.js'

/**
 * The style sheet that imports Tailwind CSS, with the library's rules in their layers: the preset, which
 * orders the layers, before Tailwind CSS, and the rules after it. Unchanged if it has them.
 */
export function withLayers(css: string, preset: 'tailwind' | 'shadcn'): string {
  if (css.includes('react-consent-ui/layered/styles.css')) return css
  const lines = css.split('\n')
  const at = lines.findIndex((line) => IMPORTS_TAILWIND.test(line))
  const end = css.includes('\r\n') ? '\r' : ''
  const rule = (file: string) => `@import 'react-consent-ui/layered/${file}.css';${end}`
  // @import rules after other rules are ignored, so the second one directly follows Tailwind CSS.
  lines.splice(at + 1, 0, rule('styles'))
  lines.splice(at, 0, rule(`themes/${preset}`))
  return lines.join('\n')
}

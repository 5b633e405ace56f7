import type { ConsentConfig } from '../../core/config/config.js'
import { toHtml } from './html.js'
import { toMarkdown } from './markdown.js'
import { toPlainText } from './plain-text.js'
import { type PolicyExportOptions, policyDocument } from './policy-document.js'

/** The formats of a policy that is exported. */
export type PolicyFormat = 'markdown' | 'html' | 'text' | 'json'

/**
 * The cookie policy of a config as a text, for a site without React, a lawyer or an app store. It says
 * what `CookiePolicy` says, without what needs a visitor: buttons and the current choices.
 *
 * - `markdown`: with tables, as GitHub reads them
 * - `html`: one `<article>`, with the anchors of the page and without scripts or styles
 * - `text`: plain text
 * - `json`: title, sections and cookies as data: `{ title, locale, sections: [{ name, title, blocks }], cookies }`
 *
 * @example
 * exportPolicy(consent, 'markdown', { messages: await loadWholeMessages('de') })
 */
export function exportPolicy(
  config: ConsentConfig,
  format: PolicyFormat,
  options: PolicyExportOptions,
): string {
  const policy = policyDocument(config, options)
  switch (format) {
    case 'markdown':
      return toMarkdown(policy)
    case 'html':
      return toHtml(policy)
    case 'text':
      return toPlainText(policy)
    case 'json': {
      const { messages, ...data } = policy
      return `${JSON.stringify(data, null, 2)}\n`
    }
  }
}

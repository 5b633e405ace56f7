import type { ConsentConfig } from '../core/config/config.js'
import { consentHeadScript, type HeadScriptOptions } from './head-script-text.js'

export interface ConsentHeadScriptProps extends HeadScriptOptions {
  /** The config of the provider. */
  readonly config: ConsentConfig
  /** The nonce of the page's Content Security Policy. A static page uses `consentHeadScriptHash`. */
  readonly nonce?: string | undefined
}

/**
 * Shows or hides `<ConsentBanner prerender />` before the first paint, and keeps the visitor's answer
 * until React has loaded: for pages that are rendered before the visitor is known. Put it into the head.
 * Renders a `<script>` with `data-rcu="head"`. Once it has run, it has `data-state="open|closed"`.
 */
export function ConsentHeadScript({ config, nonce, ...options }: ConsentHeadScriptProps) {
  return (
    <script
      data-rcu="head"
      nonce={nonce}
      // The script changes its own element, and browsers hide the nonce: React would complain about both.
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: React would escape the text of a script. The text is this library's, its values are JSON.
      dangerouslySetInnerHTML={{ __html: consentHeadScript(config, options) }}
    />
  )
}

import type { ConsentConfig } from '../core/config/config.js'
import { consentHeadScript, type HeadScriptOptions } from './head-script-text.js'

export interface ConsentHeadScriptProps extends HeadScriptOptions {
  /** The description the provider gets. */
  readonly config: ConsentConfig
  /** Of the page's Content Security Policy. A page made once for everybody takes `consentHeadScriptHash`. */
  readonly nonce?: string | undefined
}

/**
 * For pages that are rendered before the visitor is known, with `<ConsentBanner prerender />`: decides
 * before the first paint whether the banner shows, and until React has loaded keeps what the visitor
 * answers. Put it in the head. Renders a `<script>` with `data-rcu="head"` and, once it ran,
 * `data-state="open|closed"`.
 */
export function ConsentHeadScript({ config, nonce, ...options }: ConsentHeadScriptProps) {
  return (
    <script
      data-rcu="head"
      nonce={nonce}
      // It marks itself, and browsers hide the nonce.
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: React would escape the text of a script; what is ours alone goes in, values as JSON.
      dangerouslySetInnerHTML={{ __html: consentHeadScript(config, options) }}
    />
  )
}

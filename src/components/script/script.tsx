'use client'

import { checkScript } from '../../react/check-script.js'
import {
  type ConsentScriptSettings,
  type ConsentScriptTarget,
  useScript,
} from '../../react/use-consent-script.js'

export type ConsentScriptProps = ConsentScriptSettings &
  ConsentScriptTarget &
  (
    | {
        readonly src?: undefined
        /** The code itself, as one text. */
        readonly children: string
      }
    | {
        /** The address of the file. */
        readonly src: string
        readonly children?: undefined
      }
  )

/**
 * Adds a `<script data-rcu="script">` to the head while a category or a service is granted. The script
 * is not in the server's HTML, not on the page before a grant, and does not run again after a
 * withdrawal. Renders nothing itself.
 *
 * With Trusted Types, list `rcu` in the page's Content Security Policy: `trusted-types rcu`.
 *
 * @example
 * <ConsentScript service="acme" async src="https://acme.test/tag.js" onWithdraw={() => window.acme?.stop()} />
 *
 * @throws {Error} in development, for an id that is not declared, in production it is never granted; and
 * for a script without a source
 */
export function ConsentScript(props: ConsentScriptProps): null {
  if (process.env.NODE_ENV !== 'production') {
    checkScript({ src: props.src, text: props.children }, 'ConsentScript')
  }
  useScript(
    props.src === undefined ? { ...props, text: props.children } : { ...props, text: undefined },
    'ConsentScript',
  )
  return null
}

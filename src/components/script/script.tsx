'use client'

import {
  type ConsentScriptSettings,
  type ConsentScriptTarget,
  useScript,
} from '../../react/use-consent-script.js'

export type ConsentScriptProps = ConsentScriptSettings &
  ConsentScriptTarget &
  (
    | {
        /** The address of the file. */
        readonly src: string
        readonly children?: undefined
      }
    | {
        readonly src?: undefined
        /** The code itself, as one text. */
        readonly children: string
      }
  )

/**
 * A script that exists only while a category or a service is granted: nothing of it is on the server,
 * while nobody has decided, or after a withdrawal. Renders nothing where it stands; its `<script>` is
 * added to the head, with `data-rcu="script"`.
 *
 * Under Trusted Types the page's policy has to list ours: `trusted-types rcu`.
 *
 * @example
 * <ConsentScript service="acme" async src="https://acme.test/tag.js" onWithdraw={() => window.acme?.stop()} />
 *
 * @throws {Error} in development, for an id that nobody declared; in production it is never granted
 */
export function ConsentScript(props: ConsentScriptProps): null {
  useScript(
    props.src === undefined ? { ...props, text: props.children } : { ...props, text: undefined },
    'ConsentScript',
  )
  return null
}

'use client'

import type { FunctionComponent } from 'react'
import { ConsentScript } from '../../components/script/index.js'
import type { ServiceId } from '../../core/config/register.js'
import { useConsentEffect } from '../../react/use-consent-effect.js'

export interface ChatProps {
  /** The service whose grant loads the chat. @default the id of the vendor, such as `'crisp'` */
  service?: ServiceId | undefined
  /** For a Content Security Policy with nonces. @default the nonce of the provider */
  nonce?: string | undefined
}

/** How a chat is loaded and stopped, with calls that its vendor documents. */
interface Chat<P> {
  readonly service: string
  /** The address of the vendor's script, from checked or encoded values. */
  src(props: P): string
  /** Sets the variables that the script reads. */
  prepare(props: P): void
  /** Shows the chat: after the script has run, and again after each new grant. */
  start(props: P): void
  /** Ends the chat when the grant is withdrawn. */
  stop(): void
}

/** Makes the component of a chat: a gated script, which a withdrawal stops. */
export function createChat<P extends object>(chat: Chat<P>): FunctionComponent<P & ChatProps> {
  // biome-ignore lint/correctness/noComponentHookFactories: called once per module, never in a render.
  const Component: FunctionComponent<P & ChatProps> = ({
    service = chat.service as ServiceId,
    nonce,
    ...props
  }) => {
    const own = props as unknown as P
    const src = chat.src(own)
    useConsentEffect({ service }, () => chat.prepare(own), [src])
    return (
      <ConsentScript
        service={service}
        src={src}
        nonce={nonce}
        async
        onLoad={() => chat.start(own)}
        onWithdraw={chat.stop}
      />
    )
  }
  if (process.env.NODE_ENV !== 'production') {
    Component.displayName = `${chat.service.replace(/^./, (letter) => letter.toUpperCase())}Chat`
  }
  return Component
}

/** A global of the vendor; undefined if a blocker has kept its script away. */
export function vendorGlobal<T>(name: string): T | undefined {
  return Reflect.get(window, name) as T | undefined
}

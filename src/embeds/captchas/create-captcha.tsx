'use client'

import { type ComponentPropsWithoutRef, type FunctionComponent, useRef } from 'react'
import { ConsentGate, type ConsentGateProps } from '../../components/gate/index.js'
import type { ServiceId } from '../../core/config/register.js'
import { useConsentScript } from '../../react/use-consent-script.js'
import { useIsomorphicLayoutEffect } from '../../react/use-isomorphic-layout-effect.js'
import { type CaptchaApi, renderCaptcha } from './render-captcha.js'

export interface CaptchaProps<Theme extends string, Size extends string>
  extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /** The public key of your site at the vendor. */
  siteKey: string
  /**
   * Called with the answer, which your server verifies. Called with null when that answer has expired, the
   * check has failed, or the check is removed.
   */
  onToken: (token: string | null) => void
  /**
   * Shown while the service is not granted: another way to send the form, such as an email address, and a
   * button that calls `allow`.
   */
  fallback: ConsentGateProps['fallback']
  /** @default the vendor's */
  theme?: Theme | undefined
  /** @default 'normal' */
  size?: Size | undefined
  /** The language of the check: `'fr'`. @default the language of the browser */
  language?: string | undefined
  /** The service whose grant loads the check. @default the id of the vendor, such as `'turnstile'` */
  service?: ServiceId | undefined
  /** For a Content Security Policy with nonces. @default the nonce of the provider */
  nonce?: string | undefined
}

/** How a check is loaded, drawn and removed, with calls that its vendor documents. */
interface Captcha<P> {
  readonly name: string
  readonly service: string
  /** The global variable that the script sets. */
  readonly global: string
  /** The address of the script, which calls the global function `ready` when it can draw. */
  src(ready: string, props: P): string
  /** The parameters of `render` beside the key, the theme, the size and the callbacks. */
  parameters?(props: P): object
  /** Ends one check. Its element is removed afterwards. */
  remove(api: CaptchaApi, id: unknown): void
}

/** A withdrawal unmounts the check, which removes it. What is left of the script has nothing to do. */
const nothing = () => {}

/** Makes the component of a CAPTCHA: a gated script, and a check that exists only while it is granted. */
export function createCaptcha<P extends CaptchaProps<string, string>>(
  captcha: Captcha<P>,
): FunctionComponent<P> {
  const ready = `rcu${captcha.name}Ready`
  // biome-ignore lint/correctness/noComponentHookFactories: called once per module, never in a render.
  const Check: FunctionComponent<P & { service: ServiceId }> = (props) => {
    const { siteKey, onToken, fallback: _, theme, size, language, service, nonce, ...rest } = props
    const { host: _host, ...attributes } = rest as { readonly host?: string }
    const box = useRef<HTMLDivElement>(null)
    const told = useRef(onToken)
    useIsomorphicLayoutEffect(() => {
      told.current = onToken
    })
    const src = captcha.src(ready, props)
    useConsentScript({ service, src, async: true, nonce, onWithdraw: nothing })
    // A new key, theme, size or language needs a new check.
    useIsomorphicLayoutEffect(() => {
      const tell = (token: string | null) => told.current(token)
      return renderCaptcha({
        ...captcha,
        ready,
        box: box.current as HTMLDivElement,
        tell,
        parameters: { sitekey: siteKey, theme, size, ...captcha.parameters?.(props) },
      })
    }, [siteKey, theme, size, language])
    return <div data-rcu="captcha" {...attributes} ref={box} />
  }
  // biome-ignore lint/correctness/noComponentHookFactories: called once per module, never in a render.
  const Component: FunctionComponent<P> = (props) => {
    const { service = captcha.service as ServiceId, fallback } = props
    return (
      <ConsentGate service={service} fallback={fallback}>
        <Check {...props} service={service} />
      </ConsentGate>
    )
  }
  if (process.env.NODE_ENV !== 'production') {
    Component.displayName = captcha.name
    Check.displayName = `${captcha.name}.Check`
  }
  return Component
}

import { type ComponentType, type ReactNode, useState } from 'react'
import type { GateFallbackProps } from 'react-consent-ui'
import { HCaptcha, ReCaptcha, Turnstile } from 'react-consent-ui/embeds'

/** The CAPTCHAs by the ids of their services. */
export const CHECKS = { turnstile: Turnstile, hcaptcha: HCaptcha, 'google-recaptcha': ReCaptcha }

interface Shown {
  readonly siteKey: string
  readonly onToken: (token: string | null) => void
  readonly fallback: (props: GateFallbackProps) => ReactNode
}

function Check({ service, of: Captcha }: { service: string; of: ComponentType<Shown> }) {
  const [token, setToken] = useState<string | null>(null)
  return (
    <section aria-label={service}>
      <Captcha
        siteKey="site-key"
        onToken={setToken}
        fallback={({ allow }) => (
          <button type="button" onClick={allow}>
            Show the check
          </button>
        )}
      />
      <p>{token ? `The answer is ${token}.` : 'There is no answer.'}</p>
    </section>
  )
}

export const Checks = () =>
  Object.entries(CHECKS).map(([service, captcha]) => (
    <Check key={service} service={service} of={captcha} />
  ))

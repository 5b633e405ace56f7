import { act, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { ReactElement } from 'react'
import type { GateFallbackProps } from 'react-consent-ui'
import { HCaptcha, ReCaptcha, Turnstile } from 'react-consent-ui/embeds'
import { beforeEach, describe, expect, it } from 'vitest'
import { contacts, renderWithConsent } from './with-consent.js'

interface Parameters {
  readonly callback: (token: string) => void
  readonly 'expired-callback': () => void
  readonly 'error-callback': () => void
}

const tokens: (string | null)[] = []
const fallback = ({ allow }: GateFallbackProps) => (
  <p>
    Write to mail@mill.example, or{' '}
    <button type="button" onClick={allow}>
      show the check
    </button>
  </p>
)
const given = {
  service: 'youtube',
  siteKey: 'k-1',
  onToken: (token: string | null) => void tokens.push(token),
  fallback,
} as const

const CHECKS: readonly [
  name: string,
  check: ReactElement,
  global: string,
  src: string,
  parameters: object,
  removes: 'remove' | 'reset',
][] = [
  [
    'Turnstile',
    <Turnstile key="turnstile" {...given} theme="auto" size="flexible" language="fr" />,
    'turnstile',
    'https://challenges.cloudflare.com/turnstile/v0/api.js?render=explicit&onload=rcuTurnstileReady',
    { sitekey: 'k-1', theme: 'auto', size: 'flexible', language: 'fr' },
    'remove',
  ],
  [
    'HCaptcha',
    <HCaptcha key="hcaptcha" {...given} theme="dark" size="compact" language="fr" />,
    'hcaptcha',
    'https://js.hcaptcha.com/1/api.js?render=explicit&recaptchacompat=off&onload=rcuHCaptchaReady',
    { sitekey: 'k-1', theme: 'dark', size: 'compact', hl: 'fr' },
    'remove',
  ],
  [
    'ReCaptcha',
    <ReCaptcha key="recaptcha" {...given} theme="dark" language="fr" host="www.recaptcha.net" />,
    'grecaptcha',
    'https://www.recaptcha.net/recaptcha/api.js?render=explicit&onload=rcuReCaptchaReady&hl=fr',
    { sitekey: 'k-1', theme: 'dark' },
    'reset',
  ],
]

beforeEach(() => {
  tokens.length = 0
  for (const [name, , global] of CHECKS) {
    Reflect.deleteProperty(window, global)
    Reflect.deleteProperty(window, `rcu${name}Ready`)
  }
})

const script = () => document.querySelector<HTMLScriptElement>('script[data-rcu="script"]')

/** The script of a vendor: it draws a box, and refuses an element that has one. */
function runScript(name: string, global: string) {
  const drawn: Parameters[] = []
  const ended: [string, unknown][] = []
  Object.assign(window, {
    [global]: {
      render(box: HTMLElement, parameters: Parameters) {
        if (box.childElementCount > 0) throw new Error('It has already been rendered.')
        box.append(Object.assign(document.createElement('p'), { textContent: 'I am human' }))
        return `w-${drawn.push(parameters)}`
      },
      remove: (id: unknown) => ended.push(['remove', id]),
      reset: (id: unknown) => ended.push(['reset', id]),
    },
  })
  act(() => (Reflect.get(window, `rcu${name}Ready`) as () => void)())
  return { drawn, ended, last: () => drawn.at(-1) as Parameters }
}

describe.each(CHECKS)('%s', (name, check, global, src, parameters, removes) => {
  it('asks no server and shows another way before consent', () => {
    renderWithConsent(check)
    expect(screen.getByText(/mail@mill\.example/)).toBeVisible()
    expect(contacts()).toEqual([])
    expect(global in window).toBe(false)
  })

  it('draws the check after consent, passes its answer on, and removes it on withdrawal', async () => {
    const { store } = renderWithConsent(check)
    await userEvent.click(screen.getByRole('button', { name: 'show the check' }))
    await waitFor(() => expect(script()?.src).toBe(src))
    const { drawn, ended, last } = runScript(name, global)
    expect(await screen.findByText('I am human')).toBeVisible()
    expect(drawn).toMatchObject([parameters])
    last().callback('t-1')
    last()['expired-callback']()
    last().callback('t-2')
    last()['error-callback']()
    expect(tokens).toEqual(['t-1', null, 't-2', null])

    await act(() => store.rejectAll({ surface: 'preferences' }))
    expect(screen.queryByText('I am human')).not.toBeInTheDocument()
    expect(screen.getByText(/mail@mill\.example/)).toBeVisible()
    expect(ended).toEqual([[removes, 'w-1']])
    expect(tokens.at(-1)).toBeNull()

    await act(() => store.allowService('youtube', { surface: 'gate' }))
    await waitFor(() => expect(drawn).toHaveLength(2))
    expect(screen.getByText('I am human')).toBeVisible()
  })

  it('draws one check under StrictMode', async () => {
    const { store } = renderWithConsent(check, { reactStrictMode: true })
    await act(() => store.allowService('youtube', { surface: 'gate' }))
    runScript(name, global)
    expect(screen.getAllByText('I am human')).toHaveLength(1)
  })

  it('does nothing if a blocker has kept the script away', async () => {
    const { store, unmount } = renderWithConsent(check)
    await act(() => store.allowService('youtube', { surface: 'gate' }))
    await act(() => store.rejectAll({ surface: 'preferences' }))
    expect(screen.getByText(/mail@mill\.example/)).toBeVisible()
    unmount()
    expect(tokens).toEqual([])
  })
})

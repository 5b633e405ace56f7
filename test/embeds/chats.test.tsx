import { act, screen, waitFor } from '@testing-library/react'
import type { ReactElement } from 'react'
import { useConsentScript } from 'react-consent-ui'
import { CrispChat, IntercomChat, SmartsuppChat, TawkChat } from 'react-consent-ui/embeds'
import { afterEach, describe, expect, it } from 'vitest'
import { renderWithConsent } from './with-consent.js'

/** The calls that the fake scripts of the vendors got. */
const calls: unknown[][] = []
const record =
  (...before: unknown[]) =>
  (...given: unknown[]) =>
    void calls.push([...before, ...given])

const GLOBALS = [
  '$crisp',
  'CRISP_WEBSITE_ID',
  'Intercom',
  'intercomSettings',
  'smartsupp',
  '_smartsupp',
  'Tawk_API',
]
afterEach(() => {
  calls.length = 0
  for (const name of GLOBALS) Reflect.deleteProperty(window, name)
})

const script = () => document.querySelector<HTMLScriptElement>('script[data-rcu="script"]')

const CHATS: readonly [
  name: string,
  chat: ReactElement,
  src: string,
  globals: object,
  run: () => void,
  start: unknown[][],
  again: unknown[][],
  stop: unknown[][],
][] = [
  [
    'CrispChat',
    <CrispChat key="crisp" service="youtube" websiteId="w-1" />,
    'https://client.crisp.chat/l.js',
    { $crisp: [], CRISP_WEBSITE_ID: 'w-1' },
    () =>
      Object.assign(window, {
        $crisp: { push: ([...command]: unknown[]) => void calls.push(command) },
      }),
    [['do', 'chat:show']],
    [['do', 'chat:show']],
    [
      ['do', 'chat:hide'],
      ['do', 'session:reset'],
    ],
  ],
  [
    'IntercomChat',
    <IntercomChat key="intercom" service="youtube" appId="a/1" />,
    'https://widget.intercom.io/widget/a%2F1',
    { intercomSettings: { app_id: 'a/1' } },
    () => Object.assign(window, { Intercom: record() }),
    [['boot', { app_id: 'a/1' }]],
    [['boot', { app_id: 'a/1' }]],
    [['shutdown']],
  ],
  [
    'SmartsuppChat',
    <SmartsuppChat key="smartsupp" service="youtube" chatKey="k-1" />,
    'https://www.smartsuppchat.com/loader.js',
    { _smartsupp: { key: 'k-1' } },
    () => Object.assign(window, { smartsupp: record() }),
    [['chat:show']],
    [['chat:show']],
    [['chat:close'], ['chat:hide']],
  ],
  [
    'TawkChat',
    <TawkChat key="tawk" service="youtube" propertyId="p-1" widgetId="w-1" />,
    'https://embed.tawk.to/p-1/w-1',
    { Tawk_API: {} },
    () =>
      Object.assign(window, { Tawk_API: { start: record('start'), shutdown: record('shutdown') } }),
    [],
    [['start', { showWidget: true }]],
    [['shutdown']],
  ],
]

/** Says when the script has run. */
function Status({ src }: { src: string }) {
  const settings = { async: true, onWithdraw: () => {} }
  return <output>{useConsentScript({ service: 'youtube', src, ...settings })}</output>
}

describe.each(CHATS)('%s', (_, chat, src, globals, run, start, again, stop) => {
  it('loads after consent, and is stopped and started by its vendor’s own calls', async () => {
    const { store, unmount } = renderWithConsent(
      <>
        {chat}
        <Status src={src} />
      </>,
    )
    expect(script()).toBeNull()
    expect(GLOBALS.filter((name) => name in window)).toEqual([])

    await act(() => store.allowService('youtube', { surface: 'gate' }))
    await waitFor(() => expect(script()?.src).toBe(src))
    expect(window).toMatchObject(globals)
    run()
    act(() => void script()?.dispatchEvent(new Event('load')))
    expect(await screen.findByText('ready')).toBeVisible()
    await waitFor(() => expect(calls).toEqual(start))
    calls.length = 0

    await act(() => store.rejectAll({ surface: 'preferences' }))
    await waitFor(() => expect(calls).toEqual(stop))
    calls.length = 0

    await act(() => store.allowService('youtube', { surface: 'gate' }))
    await waitFor(() => expect(calls).toEqual(again))
    await act(() => store.rejectAll({ surface: 'preferences' }))
    unmount()
  })

  it('does nothing if a blocker has kept the script away', async () => {
    const { store } = renderWithConsent(chat)
    await act(() => store.allowService('youtube', { surface: 'gate' }))
    await act(() => store.rejectAll({ surface: 'preferences' }))
    expect(calls).toEqual([])
  })
})

import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { StrictMode } from 'react'
import {
  ConsentProvider,
  type ConsentScriptOptions,
  createConsentStore,
  createMemoryStorage,
  defineConsent,
  useConsentScript,
} from 'react-consent-ui'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

const consent = defineConsent({ revision: 1, services: { acme: { category: 'marketing' } } })
const src = 'https://acme.test/tag.js'

beforeEach(() => {
  vi.useFakeTimers()
  // A new page, on which nothing has run.
  Reflect.deleteProperty(document, Symbol.for('react-consent-ui.scripts'))
})
afterEach(() => {
  cleanup()
  element()?.remove()
  vi.clearAllTimers()
  vi.useRealTimers()
})

function Status(options: ConsentScriptOptions) {
  return <output>{useConsentScript(options)}</output>
}

function visit(options: ConsentScriptOptions = { service: 'acme', src }) {
  const store = createConsentStore(consent, { storage: createMemoryStorage() })
  render(
    <StrictMode>
      <ConsentProvider store={store}>
        <Status {...options} />
      </ConsentProvider>
    </StrictMode>,
  )
  return store
}

const element = () => document.querySelector<HTMLScriptElement>('script[data-rcu="script"]')
const status = () => screen.getByRole('status').textContent
const settle = () => act(async () => void (await vi.advanceTimersByTimeAsync(10)))

async function decide(decision: () => unknown) {
  await act(async () => void decision())
  await settle()
}

async function arrive(how: 'load' | 'error') {
  fireEvent[how](element() as HTMLScriptElement)
  await settle()
}

describe('useConsentScript', () => {
  it('waits for the grant, loads, and is ready', async () => {
    const store = visit()
    expect(status()).toBe('waiting')
    await decide(() => store.acceptAll())
    expect(status()).toBe('loading')
    await arrive('load')
    expect(status()).toBe('ready')
  })

  it('is loading from the render that sees the grant', () => {
    const store = visit()
    act(() => void store.acceptAll())
    expect(status()).toBe('loading')
  })

  it('says that a script failed, and then that it is tried again', async () => {
    const store = visit()
    await decide(() => store.acceptAll())
    await arrive('error')
    expect(status()).toBe('failed')
    await decide(() => store.withdraw())
    expect(status()).toBe('waiting')
    await decide(() => store.acceptAll())
    expect(status()).toBe('loading')
    await arrive('load')
    expect(status()).toBe('ready')
  })

  it('waits again after a withdrawal, and is ready at once where the script has run', async () => {
    const store = visit()
    await decide(() => store.acceptAll())
    await arrive('load')
    await decide(() => store.withdraw())
    expect(status()).toBe('waiting')
    act(() => void store.acceptAll())
    expect(status()).toBe('ready')
  })

  it('takes code as a text', async () => {
    const store = visit({ category: 'marketing', text: 'document.title = "ran"' })
    await decide(() => store.acceptAll())
    expect(status()).toBe('ready')
    expect(document.title).toBe('ran')
  })

  it('takes an address that is none as it is', async () => {
    const store = visit({ category: 'marketing', src: 'https://' })
    await decide(() => store.acceptAll())
    expect(status()).toBe('loading')
  })
})

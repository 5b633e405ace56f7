import { act, cleanup, fireEvent, render } from '@testing-library/react'
import { type ReactNode, StrictMode } from 'react'
import {
  ConsentProvider,
  ConsentScript,
  type ConsentScriptProps,
  type ConsentStoreOptions,
  createConsentStore,
  createMemoryStorage,
  defineConsent,
  PreferencesTrigger,
  useConsent,
} from 'react-consent-ui'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

const consent = defineConsent({
  revision: 1,
  services: { acme: { category: 'marketing' }, other: { category: 'marketing' } },
})

beforeEach(() => {
  vi.useFakeTimers()
  // A new page, on which nothing has run.
  Reflect.deleteProperty(document, Symbol.for('react-consent-ui.scripts'))
})
afterEach(() => {
  cleanup()
  for (const element of scripts()) element.remove()
  vi.clearAllTimers()
  vi.useRealTimers()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  vi.unstubAllEnvs()
})

let count = 0
/** A source of this test alone. */
const newSource = (name = 'tag') => `https://acme.test/${name}-${++count}.js`

function visit(children: ReactNode, options: ConsentStoreOptions = {}) {
  const store = createConsentStore(consent, { storage: createMemoryStorage(), ...options })
  const at = (shown: ReactNode) => (
    <StrictMode>
      <ConsentProvider store={store}>
        {shown}
        <PreferencesTrigger />
      </ConsentProvider>
    </StrictMode>
  )
  const { rerender } = render(at(children))
  return { store, show: (shown: ReactNode) => rerender(at(shown)) }
}

/** The library's scripts in the page, in order. */
function scripts() {
  return [...document.querySelectorAll<HTMLScriptElement>('script[data-rcu="script"]')]
}

const sources = () => scripts().map(({ src }) => src)

function script(src: string): HTMLScriptElement {
  const found = scripts().find((element) => element.src === src)
  if (!found) throw new Error(`${src} is not in the page.`)
  return found
}

/** Runs the tasks that were scheduled. */
const settle = () => act(async () => void (await vi.advanceTimersByTimeAsync(10)))

async function decide(decision: () => unknown) {
  await act(async () => void decision())
  await settle()
}

/** jsdom fetches nothing, so each test says what becomes of a script. */
async function arrive(src: string, how: 'load' | 'error' = 'load') {
  fireEvent[how](script(src))
  await settle()
}

/** Inline code leaves its name here as it runs. */
function runs(): string[] {
  const log: string[] = []
  // jsdom runs scripts in a window of their own, with this document.
  Object.assign(document, { ran: log })
  return log
}
/** Another text each time, because one text is one source. */
const inline = (name: string) => `document.ran.push('${name}') // ${++count}`

/** What is to close in the task of the click. */
function Surface() {
  const { categories, withdraw } = useConsent()
  if (!categories.marketing) return null
  return (
    <button type="button" onClick={() => void withdraw()}>
      Withdraw
    </button>
  )
}

describe('ConsentScript', () => {
  it('adds nothing before there is an answer, nor after a refusal', async () => {
    const src = newSource()
    const { store } = visit(<ConsentScript category="marketing" src={src} />)
    await settle()
    expect(scripts()).toEqual([])
    await decide(() => store.rejectAll())
    expect(scripts()).toEqual([])
  })

  it('adds its script to the head once its category is granted', async () => {
    const src = newSource()
    const { store } = visit(<ConsentScript category="marketing" src={src} />)
    await decide(() => store.acceptAll())
    expect(sources()).toEqual([src])
    expect(script(src).parentNode).toBe(document.head)
  })

  it('adds its script once its service alone is granted', async () => {
    const [mine, theirs] = [newSource(), newSource()]
    const { store } = visit(
      <>
        <ConsentScript service="acme" src={mine} />
        <ConsentScript service="other" src={theirs} />
      </>,
    )
    await decide(() => store.allowService('acme'))
    expect(sources()).toEqual([mine])
  })

  it('runs inline code once it is granted, and not before', async () => {
    const log = runs()
    const { store } = visit(<ConsentScript category="marketing">{inline('snippet')}</ConsentScript>)
    await settle()
    expect(log).toEqual([])
    await decide(() => store.acceptAll())
    expect(log).toEqual(['snippet'])
  })

  it('leaves the task of the click to the surface that closes', async () => {
    const log = runs()
    const { store } = visit(<ConsentScript category="marketing">{inline('slow')}</ConsentScript>)
    act(() => void store.acceptAll())
    expect(log).toEqual([])
    await settle()
    expect(log).toEqual(['slow'])
  })

  it('rejects an undeclared id, by name', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const wrong = { category: 'marketting', src: newSource() } as ConsentScriptProps
    expect(() => visit(<ConsentScript {...wrong} />)).toThrow(
      'react-consent-ui: ConsentScript: "marketting" is not a category; did you mean "marketing"? It is never granted. Use a declared id, or declare it in defineConsent.',
    )
  })

  it('says that it needs a provider', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    expect(() => render(<ConsentScript category="marketing" src={newSource()} />)).toThrow(
      'react-consent-ui: ConsentScript is outside <ConsentProvider>. No decision can be read or stored from here. Wrap the page in one provider.',
    )
  })
})

describe('the element of a ConsentScript', () => {
  it('carries the attributes of the script', async () => {
    const src = newSource()
    const { store } = visit(
      <ConsentScript
        category="marketing"
        src={src}
        id="acme"
        type="module"
        integrity="sha384-abc"
        crossOrigin="anonymous"
        referrerPolicy="no-referrer"
        fetchPriority="low"
        data-key="k1"
        data-quiet
        data-off={undefined}
      />,
    )
    await decide(() => store.acceptAll())
    const attributes = [...script(src).attributes].map(({ name, value }) => [name, value])
    expect(Object.fromEntries(attributes)).toEqual({
      'data-rcu': 'script',
      src,
      id: 'acme',
      type: 'module',
      integrity: 'sha384-abc',
      crossorigin: 'anonymous',
      referrerpolicy: 'no-referrer',
      fetchpriority: 'low',
      'data-key': 'k1',
      'data-quiet': 'true',
    })
  })

  it('carries the nonce of the provider', async () => {
    const src = newSource()
    const store = createConsentStore(consent, { storage: createMemoryStorage() })
    render(
      <ConsentProvider store={store} nonce="r4nd0m">
        <ConsentScript category="marketing" src={src} />
      </ConsentProvider>,
    )
    await decide(() => store.acceptAll())
    expect(script(src).getAttribute('nonce')).toBe('r4nd0m')
  })

  it('carries a nonce of its own rather than that of the provider', async () => {
    const src = newSource()
    const store = createConsentStore(consent, { storage: createMemoryStorage() })
    render(
      <ConsentProvider store={store} nonce="r4nd0m">
        <ConsentScript category="marketing" src={src} nonce="0wn" />
      </ConsentProvider>,
    )
    await decide(() => store.acceptAll())
    expect(script(src).getAttribute('nonce')).toBe('0wn')
  })
})

describe('scripts that follow the same', () => {
  it('run one after another, in the order of the page', async () => {
    const log = runs()
    const [first, third] = [newSource('first'), newSource('third')]
    const { store } = visit(
      <>
        <ConsentScript category="marketing" src={first} onLoad={() => log.push('first')} />
        <ConsentScript category="marketing">{inline('second')}</ConsentScript>
        <ConsentScript category="marketing" src={third} onLoad={() => log.push('third')} />
        <ConsentScript category="marketing">{inline('fourth')}</ConsentScript>
      </>,
    )
    await decide(() => store.acceptAll())
    expect([log, sources()]).toEqual([[], [first]])
    await arrive(first)
    expect(log).toEqual(['first', 'second'])
    await arrive(third)
    expect(log).toEqual(['first', 'second', 'third', 'fourth'])
  })

  it('go on behind one that fails', async () => {
    const [first, second] = [newSource(), newSource()]
    const { store } = visit(
      <>
        <ConsentScript category="marketing" src={first} />
        <ConsentScript category="marketing" src={second} />
      </>,
    )
    await decide(() => store.acceptAll())
    await arrive(first, 'error')
    expect(sources()).toEqual([second])
  })

  it('wait for none that is async', async () => {
    const [free, first, second] = [newSource(), newSource(), newSource()]
    const { store } = visit(
      <>
        <ConsentScript category="marketing" async src={free} />
        <ConsentScript category="marketing" src={first} />
        <ConsentScript category="marketing" src={second} />
      </>,
    )
    await decide(() => store.acceptAll())
    expect(sources()).toEqual([free, first])
  })

  it('wait for none that follows something else', async () => {
    const [mine, theirs] = [newSource(), newSource()]
    const { store } = visit(
      <>
        <ConsentScript service="acme" src={mine} />
        <ConsentScript service="other" src={theirs} />
      </>,
    )
    await decide(() => store.acceptAll())
    expect(sources()).toEqual([mine, theirs])
  })

  it('let one that is deferred take its place once the document is parsed', async () => {
    const log = runs()
    const state = vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading')
    const { store } = visit(
      <>
        <ConsentScript category="marketing" defer>
          {inline('deferred')}
        </ConsentScript>
        <ConsentScript category="marketing">{inline('first')}</ConsentScript>
      </>,
    )
    await decide(() => store.acceptAll())
    expect(log).toEqual(['first'])
    state.mockRestore()
    document.dispatchEvent(new Event('DOMContentLoaded'))
    await settle()
    expect(log).toEqual(['first', 'deferred'])
  })

  it('go on behind one that was withdrawn on its way', async () => {
    const log = runs()
    const [first] = [newSource()]
    const { store } = visit(
      <>
        <ConsentScript category="marketing" src={first} />
        <ConsentScript category="marketing">{inline('second')}</ConsentScript>
      </>,
    )
    await decide(() => store.acceptAll())
    await decide(() => store.withdraw())
    expect(log).toEqual([])
    await decide(() => store.acceptAll())
    await arrive(first)
    expect(log).toEqual(['second'])
  })
})

describe('one source', () => {
  it('is added once for two components, and calls onLoad of both', async () => {
    const src = newSource()
    const heard: string[] = []
    const { store } = visit(
      <>
        <ConsentScript category="marketing" src={src} onLoad={() => heard.push('one')} />
        <ConsentScript service="acme" src={src} onLoad={() => heard.push('two')} />
      </>,
    )
    await decide(() => store.acceptAll())
    expect(sources()).toEqual([src])
    await arrive(src)
    expect(heard).toEqual(['one', 'two'])
  })

  it('is the same however its address is written', async () => {
    const name = `/tag-${++count}.js`
    const { store } = visit(
      <>
        <ConsentScript category="marketing" src={name} async />
        <ConsentScript category="marketing" src={`${location.origin}${name}`} async />
      </>,
    )
    await decide(() => store.acceptAll())
    expect(sources()).toEqual([`${location.origin}${name}`])
  })

  it('is the same for a second copy of the library', async () => {
    const src = newSource()
    const { store } = visit(<ConsentScript category="marketing" src={src} />)
    await decide(() => store.acceptAll())
    await arrive(src)
    vi.resetModules()
    const second = await import('react-consent-ui')
    const { render: renderAgain } = await import('@testing-library/react')
    const accepting = second.createConsentStore(consent, {
      storage: second.createMemoryStorage(),
      initialRecord: store.getState().record,
    })
    const onLoad = vi.fn()
    renderAgain(
      <second.ConsentProvider store={accepting}>
        <second.ConsentScript category="marketing" src={src} onLoad={onLoad} />
      </second.ConsentProvider>,
    )
    await settle()
    expect(sources()).toEqual([src])
    expect(onLoad).toHaveBeenCalledTimes(1)
  })

  it('runs once though its component comes and goes', async () => {
    const log = runs()
    const code = inline('snippet')
    const tag = (key: string) => (
      <ConsentScript key={key} category="marketing">
        {code}
      </ConsentScript>
    )
    const { store, show } = visit(tag('one'))
    await decide(() => store.acceptAll())
    show(null)
    await settle()
    show(tag('two'))
    await settle()
    expect(log).toEqual(['snippet'])
  })

  it('goes on loading when its component leaves, and tells the next one', async () => {
    const src = newSource()
    const [first, second] = [vi.fn(), vi.fn()]
    const { store, show } = visit(<ConsentScript category="marketing" src={src} onLoad={first} />)
    await decide(() => store.acceptAll())
    show(null)
    await arrive(src)
    expect(first).not.toHaveBeenCalled()
    show(<ConsentScript key="2" category="marketing" src={src} onLoad={second} />)
    await settle()
    expect(second).toHaveBeenCalledTimes(1)
    expect(sources()).toEqual([src])
  })

  it('tells a component of an earlier run once, at once', async () => {
    const src = newSource()
    const onLoad = vi.fn()
    const { store, show } = visit(<ConsentScript category="marketing" src={src} />)
    await decide(() => store.acceptAll())
    await arrive(src)
    show(<ConsentScript key="2" category="marketing" src={src} onLoad={onLoad} />)
    await settle()
    await decide(() => store.allowService('acme'))
    expect(onLoad).toHaveBeenCalledTimes(1)
  })

  it('survives an onLoad that throws', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {})
    const src = newSource()
    const fault = new Error('broken')
    const onLoad = vi.fn()
    const { store } = visit(
      <>
        <ConsentScript
          category="marketing"
          src={src}
          onLoad={() => {
            throw fault
          }}
        />
        <ConsentScript category="marketing" src={src} onLoad={onLoad} />
      </>,
    )
    await decide(() => store.acceptAll())
    await arrive(src)
    expect(log).toHaveBeenCalledWith(fault)
    expect(onLoad).toHaveBeenCalledTimes(1)
  })
})

describe('a script that fails', () => {
  it('leaves the page and tells everybody who asked', async () => {
    const src = newSource()
    const [one, two] = [vi.fn(), vi.fn()]
    const { store } = visit(
      <>
        <ConsentScript category="marketing" src={src} onError={one} />
        <ConsentScript category="marketing" src={src} onError={two} />
      </>,
    )
    await decide(() => store.acceptAll())
    await arrive(src, 'error')
    expect(sources()).toEqual([])
    expect(one).toHaveBeenCalledTimes(1)
    expect(two).toHaveBeenCalledTimes(1)
  })

  it('is not tried again by a decision that leaves it granted', async () => {
    const src = newSource()
    const { store } = visit(<ConsentScript category="marketing" src={src} />)
    await decide(() => store.acceptAll())
    await arrive(src, 'error')
    await decide(() => store.save({ categories: { statistics: false } }))
    expect(sources()).toEqual([])
  })

  it('is tried again after a new grant', async () => {
    const src = newSource()
    const [onLoad, onError] = [vi.fn(), vi.fn()]
    const { store } = visit(
      <ConsentScript category="marketing" src={src} onLoad={onLoad} onError={onError} />,
    )
    await decide(() => store.acceptAll())
    await arrive(src, 'error')
    await decide(() => store.withdraw())
    await decide(() => store.acceptAll())
    await arrive(src)
    expect(onError).toHaveBeenCalledTimes(1)
    expect(onLoad).toHaveBeenCalledTimes(1)
  })

  it('is tried again for a component that comes later, and then runs for all', async () => {
    const src = newSource()
    const [one, two] = [vi.fn(), vi.fn()]
    const first = <ConsentScript key="1" category="marketing" src={src} onLoad={one} />
    const { store, show } = visit([first])
    await decide(() => store.acceptAll())
    await arrive(src, 'error')
    show([first, <ConsentScript key="2" category="marketing" src={src} onLoad={two} />])
    await settle()
    await arrive(src)
    expect(one).toHaveBeenCalledTimes(1)
    expect(two).toHaveBeenCalledTimes(1)
  })

  it('fails once, with any later events of its element', async () => {
    const src = newSource()
    const onError = vi.fn()
    const { store } = visit(<ConsentScript category="marketing" src={src} onError={onError} />)
    await decide(() => store.acceptAll())
    const first = script(src)
    await arrive(src, 'error')
    await decide(() => store.withdraw())
    await decide(() => store.acceptAll())
    first.dispatchEvent(new Event('securitypolicyviolation'))
    expect(onError).toHaveBeenCalledTimes(1)
    await arrive(src, 'error')
    expect(onError).toHaveBeenCalledTimes(2)
  })

  it('has failed where the page’s policy forbids its code', async () => {
    const onError = vi.fn()
    const { store } = visit(
      <ConsentScript category="marketing" onError={onError}>
        {inline('snippet')}
      </ConsentScript>,
    )
    await act(async () => void store.acceptAll())
    while (scripts().length === 0) await act(async () => void vi.advanceTimersToNextTimer())
    scripts()[0]?.dispatchEvent(new Event('securitypolicyviolation'))
    await settle()
    expect(onError).toHaveBeenCalledTimes(1)
    expect(scripts()).toEqual([])
  })
})

describe('on withdrawal', () => {
  it('the vendor’s own clean-up runs and the element goes', async () => {
    const src = newSource()
    const onWithdraw = vi.fn()
    const { store } = visit(
      <ConsentScript category="marketing" src={src} onWithdraw={onWithdraw} />,
    )
    await decide(() => store.acceptAll())
    await arrive(src)
    expect(onWithdraw).not.toHaveBeenCalled()
    await decide(() => store.withdraw())
    expect(onWithdraw).toHaveBeenCalledTimes(1)
    expect(sources()).toEqual([])
  })

  it('the clean-up runs though the component has left the page', async () => {
    const src = newSource()
    const onWithdraw = vi.fn()
    const { store, show } = visit(
      <ConsentScript category="marketing" src={src} onWithdraw={onWithdraw} />,
    )
    await decide(() => store.acceptAll())
    await arrive(src)
    show(null)
    await settle()
    expect(sources()).toEqual([src])
    await decide(() => store.withdraw())
    expect(onWithdraw).toHaveBeenCalledTimes(1)
    expect(sources()).toEqual([])
  })

  it('the clean-up runs once though the component came again', async () => {
    const src = newSource()
    const onWithdraw = vi.fn()
    const tag = (key: string) => (
      <ConsentScript key={key} category="marketing" src={src} onWithdraw={onWithdraw} />
    )
    const { store, show } = visit(tag('one'))
    await decide(() => store.acceptAll())
    await arrive(src)
    show(null)
    show(tag('two'))
    await decide(() => store.withdraw())
    expect(onWithdraw).toHaveBeenCalledTimes(1)
  })

  it('each clean-up of two components runs', async () => {
    const src = newSource()
    const done: string[] = []
    const { store } = visit(
      <>
        <ConsentScript category="marketing" src={src} onWithdraw={() => done.push('one')} />
        <ConsentScript category="marketing" src={src} onWithdraw={() => done.push('two')} />
      </>,
    )
    await decide(() => store.acceptAll())
    await arrive(src)
    await decide(() => store.withdraw())
    expect(done).toEqual(['one', 'two'])
  })

  it('each source is cleaned up as it was asked for, though the component has turned to another', async () => {
    const done: string[] = []
    const tag = (src: string) => (
      <ConsentScript category="marketing" src={src} onWithdraw={() => done.push(src)} />
    )
    const [one, two] = [newSource(), newSource()]
    const { store, show } = visit(tag(one))
    await decide(() => store.acceptAll())
    await arrive(one)
    show(tag(two))
    await settle()
    await arrive(two)
    await decide(() => store.withdraw())
    expect(done).toEqual([one, two])
  })

  it('the clean-up that counts is that of the last render', async () => {
    const src = newSource()
    const [before, after] = [vi.fn(), vi.fn()]
    const { store, show } = visit(
      <ConsentScript category="marketing" src={src} onWithdraw={before} />,
    )
    await decide(() => store.acceptAll())
    await arrive(src)
    show(<ConsentScript category="marketing" src={src} onWithdraw={after} />)
    await decide(() => store.withdraw())
    expect(before).not.toHaveBeenCalled()
    expect(after).toHaveBeenCalledTimes(1)
  })

  it('the cleanup waits while another component may still run the script', async () => {
    const src = newSource()
    const onWithdraw = vi.fn()
    const { store } = visit(
      <>
        <ConsentScript category="marketing" src={src} onWithdraw={onWithdraw} />
        <ConsentScript service="acme" src={src} />
      </>,
    )
    await decide(() => store.acceptAll())
    await arrive(src)
    await decide(() => store.save({ categories: { marketing: false }, services: { acme: true } }))
    expect(onWithdraw).not.toHaveBeenCalled()
    await decide(() => store.withdraw())
    expect(onWithdraw).toHaveBeenCalledTimes(1)
  })

  it('the clean-up comes after the surface has closed, and before the erasure', async () => {
    const src = newSource()
    const seen: unknown[] = []
    const cleaning = () => seen.push(document.querySelector('button'), document.cookie)
    const config = defineConsent({
      revision: 1,
      providers: { acme: { name: 'Acme' } },
      services: {
        acme: {
          category: 'marketing',
          provider: 'acme',
          cookies: [{ name: 'acme-id', purpose: 'Follows visitors.', expires: 'session' }],
        },
      },
    })
    const store = createConsentStore(config, { storage: createMemoryStorage() })
    render(
      <ConsentProvider store={store}>
        <Surface />
        <ConsentScript service="acme" src={src} onWithdraw={cleaning} />
      </ConsentProvider>,
    )
    await decide(() => store.acceptAll())
    await arrive(src)
    // biome-ignore lint/suspicious/noDocumentCookie: as a vendor's script does it.
    document.cookie = 'acme-id=1'
    const button = document.querySelector('button')
    if (button) fireEvent.click(button)
    await settle()
    await vi.waitFor(() => expect(document.cookie).toBe(''), 15_000)
    expect(seen).toEqual([null, 'acme-id=1'])
  })

  it('a script on its way never runs, and has nothing to clean up', async () => {
    const src = newSource()
    const [onLoad, onWithdraw] = [vi.fn(), vi.fn()]
    const { store } = visit(
      <ConsentScript category="marketing" src={src} onLoad={onLoad} onWithdraw={onWithdraw} />,
    )
    await decide(() => store.acceptAll())
    const element = script(src)
    await decide(() => store.withdraw())
    // No browser runs a script in another document than the one it was made for.
    expect(element.ownerDocument).not.toBe(document)
    element.dispatchEvent(new Event('load'))
    await settle()
    expect(onLoad).not.toHaveBeenCalled()
    expect(onWithdraw).not.toHaveBeenCalled()
  })

  it('code that has run is cleaned up, however soon it is withdrawn', async () => {
    const log = runs()
    const onWithdraw = vi.fn()
    const { store } = visit(
      <ConsentScript category="marketing" onWithdraw={onWithdraw}>
        {inline('snippet')}
      </ConsentScript>,
    )
    await act(async () => void store.acceptAll())
    while (log.length === 0) await act(async () => void vi.advanceTimersToNextTimer())
    await act(async () => void store.withdraw())
    await settle()
    expect(onWithdraw).toHaveBeenCalledTimes(1)
    await decide(() => store.acceptAll())
    expect(log).toEqual(['snippet'])
  })

  it('a script on its way whose component has left is forgotten', async () => {
    const src = newSource()
    const { store, show } = visit(<ConsentScript category="marketing" src={src} />)
    await decide(() => store.acceptAll())
    show(null)
    await decide(() => store.withdraw())
    await decide(() => store.acceptAll())
    expect(sources()).toEqual([])
  })

  it('a script that was granted for a moment is not added', async () => {
    const log = runs()
    const { store } = visit(<ConsentScript category="marketing">{inline('snippet')}</ConsentScript>)
    await act(async () => {
      store.acceptAll()
      store.withdraw()
    })
    await settle()
    expect(log).toEqual([])
  })

  it('nothing happens where the grant is back at once', async () => {
    const src = newSource()
    const [onLoad, onWithdraw] = [vi.fn(), vi.fn()]
    const { store } = visit(
      <ConsentScript category="marketing" src={src} onLoad={onLoad} onWithdraw={onWithdraw} />,
    )
    await decide(() => store.acceptAll())
    await arrive(src)
    await decide(() => {
      store.withdraw()
      store.acceptAll()
    })
    expect(onWithdraw).not.toHaveBeenCalled()
    expect(onLoad).toHaveBeenCalledTimes(1)
    await decide(() => store.withdraw())
    expect(onWithdraw).toHaveBeenCalledTimes(1)
  })

  it('the clean-up of what was withdrawn first runs with the last', async () => {
    const src = newSource()
    const done: string[] = []
    const { store } = visit(
      <>
        <ConsentScript category="marketing" src={src} onWithdraw={() => done.push('category')} />
        <ConsentScript service="acme" src={src} onWithdraw={() => done.push('service')} />
      </>,
    )
    await decide(() => store.acceptAll())
    await arrive(src)
    await decide(() => store.save({ categories: { marketing: false }, services: { acme: true } }))
    await decide(() => store.withdraw())
    expect(done.sort()).toEqual(['category', 'service'])
  })

  it('a clean-up that throws stops no other', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {})
    const fault = new Error('broken')
    const src = newSource()
    const onWithdraw = vi.fn()
    const { store } = visit(
      <>
        <ConsentScript
          category="marketing"
          src={src}
          onWithdraw={() => {
            throw fault
          }}
        />
        <ConsentScript category="marketing" src={src} onWithdraw={onWithdraw} />
      </>,
    )
    await decide(() => store.acceptAll())
    await arrive(src)
    await decide(() => store.withdraw())
    expect(log).toHaveBeenCalledWith(fault)
    expect(onWithdraw).toHaveBeenCalledTimes(1)
  })
})

describe('a grant that comes back', () => {
  it('runs no source again that has run: onLoad starts what onWithdraw stopped', async () => {
    const log = runs()
    const calls: string[] = []
    const { store } = visit(
      <ConsentScript
        category="marketing"
        onLoad={() => calls.push('load')}
        onWithdraw={() => calls.push('withdraw')}
      >
        {inline('snippet')}
      </ConsentScript>,
    )
    await decide(() => store.acceptAll())
    await decide(() => store.withdraw())
    await decide(() => store.acceptAll())
    await decide(() => store.withdraw())
    expect(log).toEqual(['snippet'])
    expect(calls).toEqual(['load', 'withdraw', 'load', 'withdraw'])
  })

  it('fetches a source that was withdrawn on its way', async () => {
    const src = newSource()
    const onLoad = vi.fn()
    const { store } = visit(<ConsentScript category="marketing" src={src} onLoad={onLoad} />)
    await decide(() => store.acceptAll())
    await decide(() => store.withdraw())
    await decide(() => store.acceptAll())
    await arrive(src)
    expect(onLoad).toHaveBeenCalledTimes(1)
  })
})

describe('a script without a way to stop', () => {
  const warnings = () => vi.spyOn(console, 'warn').mockImplementation(() => {})
  const wait = () => act(async () => void (await vi.advanceTimersByTimeAsync(1500)))

  it('is pointed out in development, once', async () => {
    const src = newSource()
    const { store } = visit(<ConsentScript service="other" src={src} />)
    await decide(() => store.acceptAll())
    await arrive(src)
    const warn = warnings()
    await decide(() => store.withdraw())
    await wait()
    await decide(() => store.acceptAll())
    await decide(() => store.withdraw())
    await wait()
    expect(warn.mock.calls).toEqual([
      [
        `react-consent-ui: the service "other" was withdrawn after ${src} had run. Its element is gone, but that stops nothing that already runs: it may go on following the visitor. Give ConsentScript an onWithdraw that tells the vendor to stop (an empty one where an integration tells it), or set reloadOnWithdraw on the provider.`,
      ],
    ])
  })

  it('is not, where another script of the same service knows how', async () => {
    const src = newSource()
    const { store } = visit(
      <>
        <ConsentScript service="acme" src={src} />
        <ConsentScript service="acme" async src={newSource()} onWithdraw={() => {}} />
      </>,
    )
    await decide(() => store.acceptAll())
    await arrive(src)
    const warn = warnings()
    await decide(() => store.withdraw())
    await wait()
    expect(warn).not.toHaveBeenCalled()
  })

  it('is not in production', async () => {
    vi.stubEnv('NODE_ENV', 'production')
    const src = newSource()
    const { store } = visit(<ConsentScript category="statistics" src={src} />)
    await decide(() => store.acceptAll())
    await arrive(src)
    const warn = warnings()
    await decide(() => store.withdraw())
    await wait()
    expect(warn).not.toHaveBeenCalled()
  })
})

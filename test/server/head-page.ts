import type { ConsentStore } from 'react-consent-ui/core'
import { vi } from 'vitest'

/** How a page is that the head script ran on, with no more of a document than the script looks at. */
export interface HeadPage {
  /** The state on the script's own element. */
  readonly state: () => string | undefined
  /** A click on a button of the banner; returns whether the page's own listener was called. */
  readonly click: (action: string, lang?: string) => boolean
  /** What a store's `start()` does. */
  readonly takeOver: (store: ConsentStore) => void
}

/** Runs the script on the page that is open. */
export function runHeadScript(text: string): HeadPage {
  const dataset: { state?: string } = {}
  const listeners = new Set<(event: unknown) => void>()
  Object.assign(document, { currentScript: { dataset } })
  vi.stubGlobal('addEventListener', (_: string, listener: () => void) => listeners.add(listener))
  vi.stubGlobal('removeEventListener', (_: string, listener: () => void) =>
    listeners.delete(listener),
  )
  // So that it goes with this page.
  vi.stubGlobal('__rcu', undefined)
  // As a browser runs it: with globals only.
  new Function(text)()
  return {
    state: () => dataset.state,
    click: (action, lang = 'en') => {
      const button = { dataset: { action }, closest: () => ({ lang }) }
      const stopImmediatePropagation = vi.fn()
      for (const listener of [...listeners]) {
        listener({ target: { closest: () => button }, stopImmediatePropagation })
      }
      return stopImmediatePropagation.mock.calls.length === 0
    },
    takeOver: (store) => Reflect.get(globalThis, '__rcu')(store),
  }
}

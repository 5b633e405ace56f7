import { act, screen, waitFor, within } from '@testing-library/react'
import type { ConsentDetails, LoadedMessages, Messages } from 'react-consent-ui'
import { en } from 'react-consent-ui/locales/en'
import { en as wholeEnglish } from 'react-consent-ui/locales/en/all'
import { fr } from 'react-consent-ui/locales/fr'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  banner,
  customize,
  dialog,
  dialogShown,
  switchOf,
  trigger,
  visitPage,
} from './dialog-page.js'

beforeEach(() => new Promise((resolve) => setTimeout(resolve)))

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

/** English, whose texts beyond the first layer come, or do not, when the test says so. */
function slowEnglish() {
  const asked: { resolve: (rest: LoadedMessages) => void; reject: (error: Error) => void }[] = []
  const load = vi.fn(
    () => new Promise<LoadedMessages>((resolve, reject) => asked.push({ resolve, reject })),
  )
  return {
    messages: { ...en, load } satisfies Messages,
    load,
    bring: () => act(async () => asked.splice(0).map(({ resolve }) => resolve(wholeEnglish))),
    fail: () => act(async () => asked.splice(0).map(({ reject }) => reject(new Error('offline')))),
  }
}

/** Waits until what is asked for in this task and what follows from it is done. */
const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 50)))

describe('PreferencesDialog while it loads', () => {
  it('asks for nothing before the browser is idle, and then for everything', async () => {
    const idle: (() => void)[] = []
    vi.stubGlobal('requestIdleCallback', (task: () => void) => idle.push(task))
    const { messages, load } = slowEnglish()
    visitPage({ messages })
    await waitFor(() => expect(idle).not.toEqual([]))
    await settle()
    expect(load).not.toHaveBeenCalled()
    await waitFor(() => {
      // Tasks of the first idle time wait for the next one with the dialog.
      for (const task of idle.splice(0)) task()
      expect(load).toHaveBeenCalledOnce()
    })
  })

  it('fetches nothing ahead for a visitor who saves data, and opens at a click', async () => {
    vi.stubGlobal(
      'navigator',
      Object.assign(Object.create(navigator), { connection: { saveData: true } }),
    )
    const { messages, load, bring } = slowEnglish()
    const { user } = visitPage({ messages })
    await settle()
    await user.hover(customize())
    await settle()
    expect(load).not.toHaveBeenCalled()
    await user.click(customize())
    await waitFor(() => expect(load).toHaveBeenCalledOnce())
    await bring()
    await dialogShown()
  })

  it('loads nothing on a page whose visitor has answered, until the pointer is over a trigger', async () => {
    const { messages, load } = slowEnglish()
    const { user, store } = visitPage({ messages, region: 'US' })
    expect(store.getState().surface).toBe('none')
    await settle()
    expect(load).not.toHaveBeenCalled()
    await user.hover(trigger())
    await waitFor(() => expect(load).toHaveBeenCalledOnce())
  })

  it('fetches the details ahead as well', async () => {
    const details = vi.fn(async (): Promise<ConsentDetails> => ({}))
    visitPage({ details })
    await waitFor(() => expect(details).toHaveBeenCalled())
  })

  it('shows itself once, when the texts have come, and takes no focus before', async () => {
    const { messages, bring } = slowEnglish()
    const { user } = visitPage({ messages })
    await user.click(customize())
    await settle()
    expect(dialog()).not.toBeInTheDocument()
    expect(customize()).toHaveFocus()
    expect(document.querySelector('[data-rcu=backdrop]')).toBeNull()
    await bring()
    expect(await dialogShown()).toBeVisible()
    expect(screen.getAllByRole('dialog')).toHaveLength(1)
  })

  it('shows itself when the details have come, and says what they say', async () => {
    let bring: (details: ConsentDetails) => void = () => {}
    const details = () => new Promise<ConsentDetails>((resolve) => (bring = resolve))
    const { user } = visitPage({ details })
    await user.click(customize())
    await settle()
    expect(dialog()).not.toBeInTheDocument()
    act(() => bring({ categories: { marketing: { name: 'Advertising' } } }))
    await dialogShown()
    expect(switchOf('Advertising')).toBeVisible()
  })

  it('stays away when the visitor has answered meanwhile', async () => {
    const { messages, bring } = slowEnglish()
    const { user, store } = visitPage({ messages })
    await user.click(customize())
    await user.click(screen.getByRole('button', { name: 'Reject all' }))
    await bring()
    await settle()
    expect(dialog()).not.toBeInTheDocument()
    expect(store.getState().record).toMatchObject({ surface: 'banner' })
  })
})

describe('PreferencesDialog that cannot load', () => {
  it('closes the preferences, logs, and tries again at the next click, when the texts are lost', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {})
    const { messages, bring, fail } = slowEnglish()
    const { user, store } = visitPage({ messages })
    await user.click(customize())
    await settle()
    await fail()
    await waitFor(() => expect(store.getState().surface).toBe('banner'))
    expect(log).toHaveBeenCalledWith(new Error('offline'))

    await user.click(customize())
    await settle()
    await bring()
    expect(await dialogShown()).toBeVisible()
  })

  it('survives the loss of what was fetched ahead, and asks again at the click', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const { messages, load, bring, fail } = slowEnglish()
    const { user } = visitPage({ messages })
    await waitFor(() => expect(load).toHaveBeenCalled())
    await fail()
    expect(banner()).toBeVisible()
    await user.click(customize())
    await settle()
    await bring()
    expect(await dialogShown()).toBeVisible()
  })
})

describe('PreferencesDialog in another language', () => {
  it('follows a switch of language while it is open, and keeps what was switched', async () => {
    const { user, speak } = visitPage({ messages: en })
    await user.click(customize())
    await dialogShown()
    await user.click(switchOf('Marketing'))
    speak(fr)
    const french = await screen.findByRole('heading', { level: 2, name: /gestion des cookies/i })
    const shown = screen.getByRole('dialog')
    expect(shown).toContainElement(french)
    expect(shown).toHaveAttribute('lang', 'fr')
    expect(switchOf('Marketing')).toBeChecked()
    expect(within(shown).getByText('Toujours actifs')).toBeVisible()
  })

  it('opens in the language switched to while it was closed', async () => {
    const { user, speak } = visitPage({ messages: en })
    await user.click(customize())
    await dialogShown()
    await user.keyboard('{Escape}')
    speak(fr)
    await user.click(trigger())
    const shown = await screen.findByRole('dialog')
    expect(shown).toHaveAccessibleName(/gestion des cookies/i)
  })

  it('runs from right to left where its language does', async () => {
    const { user } = visitPage({ messages: { ...wholeEnglish, locale: 'ar', dir: 'rtl' } })
    await user.click(customize())
    expect(await dialogShown()).toHaveAttribute('dir', 'rtl')
  })
})

describe('PreferencesDialog that something hides', () => {
  it('closes again, so that it holds neither the page nor the focus', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    const list = document.createElement('style')
    list.textContent = '[data-rcu=dialog] { display: none !important }'
    document.head.append(list)
    const { user, store } = visitPage()
    await user.click(customize())
    await waitFor(() => expect(store.getState().surface).toBe('banner'))
    await waitFor(() => expect(customize()).toHaveFocus())
    expect(document.querySelector('[data-rcu=dialog]')).toBeNull()
    expect(document.body.style.pointerEvents).toBe('')
    expect(store.getState().record).toBeNull()
    list.remove()
  })
})

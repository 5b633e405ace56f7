import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { banner, button, customize, dialog, dialogShown, visitPage } from './dialog-page.js'

const backdrop = () => document.querySelector('[data-rcu=backdrop]')

/** Frames that are painted when the test says so. */
function slowFrames() {
  const asked: FrameRequestCallback[] = []
  vi.spyOn(window, 'requestAnimationFrame').mockImplementation((run) => asked.push(run))
  return () =>
    act(() => {
      for (const run of asked.splice(0)) run(performance.now())
    })
}

afterEach(() => {
  vi.restoreAllMocks()
})

describe('PreferencesDialog on a slow phone', () => {
  it('dims the page as soon as it is asked for, and draws itself once that is painted', async () => {
    const paint = slowFrames()
    const { user } = visitPage()
    await user.click(customize())
    await waitFor(() => expect(backdrop()).toBeInTheDocument())
    expect(dialog()).not.toBeInTheDocument()
    // The frame may be asked for only after the backdrop is there.
    await waitFor(() => {
      paint()
      expect(dialog()).toHaveFocus()
    })
  })

  it('gives the focus back to what opened it, which still had it meanwhile', async () => {
    const paint = slowFrames()
    const { user } = visitPage()
    await user.click(customize())
    await waitFor(() => expect(backdrop()).toBeInTheDocument())
    expect(customize()).toHaveFocus()
    await waitFor(() => {
      paint()
      expect(dialog()).toBeVisible()
    })
    await user.keyboard('{Escape}')
    await waitFor(() => expect(customize()).toHaveFocus())
  })

  it('leaves by Escape before it is drawn, and lets no key press what lies behind', async () => {
    const paint = slowFrames()
    const { user, store } = visitPage()
    await user.click(customize())
    await waitFor(() => expect(backdrop()).toBeInTheDocument())
    await user.keyboard('{Tab}{Enter}')
    expect(store.getState()).toMatchObject({ record: null, surface: 'preferences' })
    await user.keyboard('{Escape}')
    paint()
    expect(store.getState().surface).toBe('banner')
    expect(backdrop()).not.toBeInTheDocument()
    await user.keyboard('{Enter}')
    paint()
    expect(await dialogShown()).toBeVisible()
  })

  it('closes when an extension takes the backdrop away before it is drawn', async () => {
    const paint = slowFrames()
    const { user, store } = visitPage()
    await user.click(customize())
    await waitFor(() => expect(backdrop()).toBeInTheDocument())
    backdrop()?.remove()
    paint()
    await waitFor(() => expect(store.getState().surface).toBe('banner'))
    expect(dialog()).not.toBeInTheDocument()
    expect(banner()).toBeVisible()
  })

  it('takes the second click on what opened it for no answer', async () => {
    const { user, store } = visitPage()
    await user.click(customize())
    await dialogShown()
    fireEvent.click(button('Save my choices'), { detail: 2 })
    expect(store.getState()).toMatchObject({ record: null, surface: 'preferences' })
    fireEvent.click(button('Save my choices'), { detail: 1 })
    expect(store.getState().record).toMatchObject({ action: 'custom' })
  })

  it('is closed before it was drawn without a trace', async () => {
    const paint = slowFrames()
    const { store } = visitPage()
    act(() => store.openPreferences())
    await waitFor(() => expect(backdrop()).toBeInTheDocument())
    act(() => store.closePreferences())
    paint()
    expect(backdrop()).not.toBeInTheDocument()
    expect(dialog()).not.toBeInTheDocument()
  })

  it('waits for no paint in a hidden tab', async () => {
    slowFrames()
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true)
    const { store } = visitPage()
    act(() => store.openPreferences())
    expect(await dialogShown()).toBeInTheDocument()
    expect(screen.getAllByRole('switch')).not.toEqual([])
  })
})

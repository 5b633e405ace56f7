import { act, screen, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { dialogShown, visitPage } from './dialog-page.js'

/** The style in jsdom, which has no layout. */
const gutter = () => Reflect.get(document.documentElement.style, 'scrollbarGutter') || ''

describe("the page's scroll bar, which an open dialog hides,", () => {
  it.each([
    ['leaves its room while it is hidden', innerWidth - 15, 'stable'],
    ['leaves no room where there was none', innerWidth, ''],
  ])('%s', async (_, width, kept) => {
    vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(width)
    const { store } = visitPage()
    act(() => store.openPreferences())
    await dialogShown()
    expect(gutter()).toBe(kept)
    act(() => store.closePreferences())
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    expect(gutter()).toBe('')
  })
})

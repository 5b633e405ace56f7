import { act, waitFor } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { banner, customize, dialog, dialogShown, visitPage } from './dialog-page.js'

const network = vi.hoisted(() => ({ isDown: true }))

// Fails once, as a network does.
vi.mock('../../src/components/dialog/dialog-body.js', (original) => {
  if (!network.isDown) return original()
  network.isDown = false
  throw new Error('chunk lost')
})

it('PreferencesDialog closes again, logs, and tries again at the next click, when its chunk is lost', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {})
  // Nothing is fetched ahead: the click alone asks.
  vi.stubGlobal('requestIdleCallback', () => {})
  const { user, store } = visitPage()
  act(() => store.openPreferences())
  await waitFor(() => expect(store.getState().surface).toBe('banner'))
  expect(log).toHaveBeenCalledOnce()
  expect(banner()).toBeVisible()
  expect(dialog()).not.toBeInTheDocument()

  await user.click(customize())
  expect(await dialogShown()).toBeVisible()
})

import { act, screen, within } from '@testing-library/react'
import { defineConsent, Preferences, PreferencesDialog } from 'react-consent-ui'
import { describe, expect, it } from 'vitest'
import { visit } from './visit.js'

const config = defineConsent({ revision: 1, categories: { necessary: { required: true } } })

const NOTHING =
  'This site uses only cookies and similar technologies that it cannot work without, so there is nothing to choose.'

describe('a site without an optional category', () => {
  it('offers nothing to decide in the dialog, which can be closed', async () => {
    const { store } = visit(<PreferencesDialog />, { config })
    act(() => store.openPreferences())
    const dialog = within(await screen.findByRole('dialog'))
    expect(dialog.getByText(NOTHING)).toBeVisible()
    expect(dialog.getAllByRole('button').map((each) => each.getAttribute('aria-label'))).toEqual([
      'Close without saving',
    ])
    act(() => store.closePreferences())
  })

  it('offers nothing to decide in the form', async () => {
    visit(<Preferences.Form />, { config })
    expect(await screen.findByText(NOTHING)).toBeVisible()
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
  })
})

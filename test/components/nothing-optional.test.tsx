import { act, configure, screen } from '@testing-library/react'
import { CookiePolicy, defineConsent, PreferencesDialog } from 'react-consent-ui'
import { en } from 'react-consent-ui/locales/en/all'
import { describe, expect, it, vi } from 'vitest'
import { visit } from './visit.js'

// A chunk that is needed for the first time is compiled first.
configure({ asyncUtilTimeout: 5000 })
vi.setConfig({ testTimeout: 20_000 })
vi.spyOn(console, 'warn').mockImplementation(() => {})

const config = defineConsent({
  revision: 1,
  categories: { necessary: { required: true }, safety: { required: true, name: 'Safety' } },
})

describe('a config without an optional category', () => {
  it('offers no decision in the dialog, and says why', async () => {
    const { store } = visit(<PreferencesDialog />, { config, messages: en })
    act(() => store.openPreferences())
    const dialog = await screen.findByRole('dialog')
    expect(dialog).toHaveTextContent(en.dialog.nothing)
    const buttons = screen.getAllByRole('button').map((button) => button.textContent)
    expect(buttons).not.toContain(en.dialog.reject)
    expect(buttons).not.toContain(en.dialog.accept)
    expect(buttons).not.toContain(en.dialog.save)
  })

  it('has a policy that says that there is nothing to decide', async () => {
    visit(<CookiePolicy />, { config, messages: en })
    const policy = (await screen.findByText(en.policy.purposes.nothing)).closest('article')
    expect(policy).toHaveTextContent(en.policy.choice.nothing)
    expect(policy).not.toHaveTextContent('You decide about each group')
    expect(policy).not.toHaveTextContent('Legitimate interest')
  })
})

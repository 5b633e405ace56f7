import { act, screen } from '@testing-library/react'
import { ConsentBanner, PreferencesDialog } from 'react-consent-ui'
import { describe, expect, it } from 'vitest'
import { BANNERS, DIALOGS } from '../../.storybook/layouts.js'
import { dialogShown } from './dialog-page.js'
import { visit } from './visit.js'

describe('layout', () => {
  it.each(BANNERS)('%s is an attribute of the banner, where styles find it', (layout) => {
    visit(<ConsentBanner layout={layout} />)
    const region = screen.getByRole('region')
    expect(region).toHaveAttribute('data-layout', layout)
    expect(region).not.toHaveAttribute('layout')
  })

  it.each(DIALOGS)('%s is an attribute of the dialog, where styles find it', async (layout) => {
    const { store } = visit(<PreferencesDialog layout={layout} />)
    act(() => store.openPreferences())
    const dialog = await dialogShown()
    expect(dialog).toHaveAttribute('data-layout', layout)
    expect(dialog).not.toHaveAttribute('layout')
  })

  it('sets no attribute without the prop', () => {
    visit(<ConsentBanner />)
    expect(screen.getByRole('region')).not.toHaveAttribute('data-layout')
  })
})

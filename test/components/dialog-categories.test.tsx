import { act, screen, within } from '@testing-library/react'
import { defineConsent } from 'react-consent-ui'
import { beforeEach, describe, expect, it } from 'vitest'
import {
  button,
  customize,
  dialogShown,
  servicesOf,
  switches,
  switchOf,
  trigger,
  visitPage,
} from './dialog-page.js'

const shop = defineConsent({
  revision: 1,
  categories: {
    necessary: { required: true },
    social: {
      name: { en: 'Social media', fr: 'Réseaux sociaux' },
      description: { en: 'Shows what friends say.', fr: 'Montre les avis de vos amis.' },
      sale: true,
    },
    misc: { name: 'misc' },
  },
  services: {
    pay: { category: 'necessary', name: 'Payments', purpose: 'Takes your money.' },
    wall: {
      category: 'social',
      provider: { name: 'Wall Ltd.', privacyUrl: 'https://wall.example/privacy' },
      name: 'Wall',
      purpose: 'Shows posts.',
      cookies: [{ name: 'wall_id', purpose: 'Knows you again.', expires: 'session' }],
    },
    stars: { category: 'social', provider: { name: 'Stars GmbH' } },
  },
  regions: { default: 'opt-in', US: 'opt-out' },
})

beforeEach(() => new Promise((resolve) => setTimeout(resolve)))

async function openShop(options: Parameters<typeof visitPage>[0] = {}) {
  const page = visitPage({ config: shop, ...options })
  await page.user.click(trigger())
  return { ...page, shown: within(await dialogShown()) }
}

describe('a category in PreferencesDialog', () => {
  it('shows the texts of the config', async () => {
    const { shown } = await openShop()
    expect(shown.getByRole('heading', { name: 'Social media' })).toBeVisible()
    expect(shown.getByText('Shows what friends say.')).toBeVisible()
  })

  it("shows the language's texts if the config has none", async () => {
    const { shown } = await openShop()
    expect(shown.getByRole('heading', { name: 'Necessary' })).toBeVisible()
  })

  it('shows the id without any text', async () => {
    const { shown } = await openShop()
    expect(shown.getByRole('heading', { name: 'misc' })).toBeVisible()
    expect(switchOf('misc')).not.toHaveAccessibleDescription()
  })

  it('says why it is off when Global Privacy Control denies it', async () => {
    const { shown } = await openShop({ region: 'US', gpc: true })
    expect(switches()).toEqual({ 'Social media': 'false', misc: 'true' })
    expect(shown.getByText(/Global Privacy Control/)).toBeVisible()
    expect(switchOf('Social media')).toHaveAccessibleDescription(/Global Privacy Control/)
  })

  it('says nothing of Global Privacy Control where everything is asked anyway', async () => {
    const { shown } = await openShop({ gpc: true })
    expect(shown.queryByText(/Global Privacy Control/)).not.toBeInTheDocument()
  })

  it('says nothing of Global Privacy Control where that denies nothing', async () => {
    const { user, store } = visitPage({ config: shop, region: 'US', gpc: true })
    await act(() => store.save({ categories: { social: true, misc: false } }))
    await user.click(trigger())
    const shown = within(await dialogShown())
    expect(switches()).toEqual({ 'Social media': 'true', misc: 'false' })
    expect(shown.queryByText(/Global Privacy Control/)).not.toBeInTheDocument()
  })

  it('can be allowed against Global Privacy Control by who has read that', async () => {
    const { user, store } = await openShop({ region: 'US', gpc: true })
    await user.click(switchOf('Social media'))
    await user.click(button('Save my choices'))
    expect(store.getState().categories).toMatchObject({ social: true })
    await user.click(trigger())
    const again = within(await dialogShown())
    expect(again.queryByText(/Global Privacy Control/)).not.toBeInTheDocument()
  })
})

describe('a service in PreferencesDialog', () => {
  it('is behind a button that names their number and their category', async () => {
    const { user, shown } = await openShop()
    const more = servicesOf('Social media')
    expect(more).toHaveTextContent('2 services')
    expect(more).toHaveAttribute('aria-expanded', 'false')
    expect(shown.queryByRole('heading', { name: 'Wall' })).not.toBeInTheDocument()
    await user.click(more)
    expect(more).toHaveAttribute('aria-expanded', 'true')
    expect(shown.getByRole('heading', { name: 'Wall' })).toBeVisible()
    await user.click(more)
    expect(shown.queryByRole('heading', { name: 'Wall' })).not.toBeInTheDocument()
  })

  it('leaves the button out where there is none', async () => {
    const { shown } = await openShop()
    expect(shown.queryByRole('button', { name: /misc/ })).not.toBeInTheDocument()
  })

  it('says what it is for, who provides it and what it stores', async () => {
    const { user, shown } = await openShop()
    await user.click(servicesOf('Social media'))
    expect(switchOf('Wall')).toHaveAccessibleDescription('Shows posts.')
    expect(shown.getByRole('link', { name: 'Wall Ltd. privacy policy' })).toHaveAttribute(
      'href',
      'https://wall.example/privacy',
    )
    const table = within(await shown.findByRole('table'))
    expect(table.getByRole('row', { name: /^wall_id Knows you again\./ })).toBeVisible()
    expect(table.queryByRole('columnheader', { name: 'Provider' })).not.toBeInTheDocument()
  })

  it('goes by its id and its provider by name where that is all there is', async () => {
    const { user, shown } = await openShop()
    await user.click(servicesOf('Social media'))
    expect(shown.getByRole('heading', { name: 'stars' })).toBeVisible()
    expect(shown.getByText('Stars GmbH')).toBeVisible()
  })

  it('has no switch where its category is required', async () => {
    const { user, shown } = await openShop()
    await user.click(servicesOf('Necessary'))
    expect(shown.getByRole('heading', { name: 'Payments' })).toBeVisible()
    expect(shown.queryByRole('switch', { name: 'Payments' })).not.toBeInTheDocument()
  })

  it('is switched by its category', async () => {
    const { user } = await openShop()
    await user.click(servicesOf('Social media'))
    await user.click(switchOf('Social media'))
    expect(switches()).toEqual({
      'Social media': 'true',
      Wall: 'true',
      stars: 'true',
      misc: 'false',
    })
    await user.click(switchOf('Social media'))
    expect(switches()).toMatchObject({ Wall: 'false', stars: 'false' })
  })

  it('is switched apart from its category, and stored apart', async () => {
    const { user, store } = await openShop()
    await user.click(servicesOf('Social media'))
    await user.click(switchOf('Social media'))
    await user.click(switchOf('Wall'))
    await user.click(button('Save my choices'))
    expect(store.getState().record).toMatchObject({
      categories: { social: true },
      services: { wall: false },
    })
    expect(store.getState().services).toMatchObject({ wall: false, stars: true })
  })

  it('shows and keeps what a gate had allowed', async () => {
    const { user, store } = visitPage({ config: shop })
    await act(() => store.allowService('wall', { surface: 'gate' }))
    await user.click(customize())
    await dialogShown()
    await user.click(servicesOf('Social media'))
    expect(switches()).toMatchObject({ 'Social media': 'false', Wall: 'true', stars: 'false' })
    await user.click(button('Save my choices'))
    expect(store.getState().services).toMatchObject({ wall: true, stars: false })
    expect(screen.queryByRole('region')).not.toBeInTheDocument()
  })
})

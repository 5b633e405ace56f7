import { act, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { ChoicesBanner } from 'react-consent-ui'
import { en } from 'react-consent-ui/locales/en/all'
import { describe, expect, it, vi } from 'vitest'
import { switches } from './dialog-page.js'
import { visit } from './visit.js'

const shown = () => screen.findByRole('region', { name: 'Your privacy, your choice' })
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }))

describe('ChoicesBanner', () => {
  it('asks with a switch for each category, all off, and with the bare answers', async () => {
    visit(<ChoicesBanner />)
    const region = within(await shown())
    expect(switches()).toEqual({ Functional: 'false', Statistics: 'false', Marketing: 'false' })
    expect(region.getByText('Always active')).toBeVisible()
    for (const name of [
      'Reject all',
      'Accept all',
      'Save my choices',
      'Continue without accepting',
    ])
      expect(region.getByRole('button', { name })).toBeVisible()
  })

  it('stores exactly what the switches show, as decided on the banner', async () => {
    const { store } = visit(<ChoicesBanner />)
    await userEvent.click(await screen.findByRole('switch', { name: 'Statistics' }))
    await press('Save my choices')
    expect(store.getState().record).toMatchObject({
      action: 'custom',
      surface: 'banner',
      categories: { preferences: false, statistics: true, marketing: false },
    })
    expect(screen.queryByRole('region')).not.toBeInTheDocument()
  })

  it.each([
    ['Reject all', 'reject-all'],
    ['Accept all', 'accept-all'],
    ['Continue without accepting', 'dismiss'],
  ])('takes %s in one click, with any state of the switches', async (name, action) => {
    const { store } = visit(<ChoicesBanner />)
    await userEvent.click(await screen.findByRole('switch', { name: 'Statistics' }))
    await press(name)
    expect(store.getState().record).toMatchObject({ action, surface: 'banner' })
    expect(screen.queryByRole('region')).not.toBeInTheDocument()
  })

  it('says that the choice is saved', async () => {
    visit(<ChoicesBanner />)
    await press('Save my choices')
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(en.saved))
  })

  it('is a plain banner under notice, and none under opt-out', async () => {
    const { unmount } = visit(<ChoicesBanner />, { model: 'notice' })
    expect(await screen.findByRole('button', { name: 'OK' })).toBeVisible()
    expect(screen.queryByRole('switch')).not.toBeInTheDocument()
    unmount()
    visit(<ChoicesBanner />, { model: 'opt-out' })
    expect(screen.queryByRole('region')).not.toBeInTheDocument()
  })

  it('is a plain banner where its texts cannot be had', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {})
    const load = () => Promise.reject(new Error('offline'))
    const { store } = visit(<ChoicesBanner />, { messages: { ...en, load } })
    await press('Reject all')
    expect(log).toHaveBeenCalledWith(new Error('offline'))
    expect(store.getState().record).toMatchObject({ action: 'reject-all', surface: 'banner' })
  })

  it('never asks where the site says so', async () => {
    visit(<ChoicesBanner ask={false} />)
    await act(() => import('../../src/components/dialog/choices-body.js'))
    expect(screen.queryByRole('region')).not.toBeInTheDocument()
  })
})

import type { Meta, StoryObj } from '@storybook/react-vite'
import { PreferencesDialog, PreferencesTrigger } from 'react-consent-ui'
import { expect, screen } from 'storybook/test'
import { Wall, wallParameters } from './wall.js'

const meta = {
  title: 'Components/Trigger',
  id: 'trigger',
  component: PreferencesTrigger,
  parameters: { playsIn: 'en' },
} satisfies Meta<typeof PreferencesTrigger>
export default meta
type Story = StoryObj<typeof meta>

export const InTheFooter: Story = {
  decorators: [
    (Trigger) => (
      <footer>
        <Trigger />
      </footer>
    ),
  ],
  play: async ({ canvas }) => {
    const trigger = canvas.getByRole('button', { name: 'Cookie preferences' })
    await expect(trigger).toBeVisible()
    await expect(trigger.getBoundingClientRect().height).toBeGreaterThanOrEqual(24)
  },
}

/** A link to the eye, a button to everybody else. */
export const InRunningText: Story = {
  render: () => (
    <p>
      You can change your mind at any time in our{' '}
      <PreferencesTrigger>privacy settings</PreferencesTrigger>, on every page.
    </p>
  ),
  play: async ({ canvas }) => {
    const trigger = canvas.getByRole('button', { name: 'privacy settings' })
    const text = getComputedStyle(canvas.getByText(/You can change your mind/))
    await expect(getComputedStyle(trigger).fontSize).toBe(text.fontSize)
    await expect(getComputedStyle(trigger).color).toBe(text.color)
  },
}

export const OpensThePreferences: Story = {
  render: () => (
    <>
      <PreferencesTrigger />
      <PreferencesDialog />
    </>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Cookie preferences' }))
    await expect(await screen.findByRole('dialog', { name: 'Cookie preferences' })).toBeVisible()
  },
}

/** The wording that California wants (11 CCR 7015). */
export const OptOut: Story = {
  parameters: { consent: { model: 'opt-out' } },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('button', { name: 'Your Privacy Choices' })).toBeVisible()
  },
}

export const French: Story = {
  tags: ['!dev'],
  globals: { locale: 'fr' },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('button', { name: 'Gestion des cookies' })).toBeVisible()
  },
}

export const AsAButtonOfTheSite: Story = {
  render: () => (
    <PreferencesTrigger asChild>
      <button type="button" className="site-button">
        Cookies
      </button>
    </PreferencesTrigger>
  ),
  play: async ({ canvas }) => {
    const button = canvas.getByRole('button', { name: 'Cookies' })
    await expect(button).toHaveClass('site-button')
  },
}

export const AllStates: Story = {
  tags: ['!dev'],
  parameters: wallParameters,
  render: () => (
    <Wall states={{ 'Opt-in': {}, 'Opt-out': { model: 'opt-out' } }}>
      <PreferencesTrigger />
    </Wall>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('button')).toHaveLength(2)
  },
}

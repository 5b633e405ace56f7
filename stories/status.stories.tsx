import type { Meta, StoryObj } from '@storybook/react-vite'
import { ConsentStatus, Status } from 'react-consent-ui'
import { expect } from 'storybook/test'
import type { StoryConsent } from '../.storybook/with-consent.js'
import { company } from '../test/components/company.js'
import { blockedStorage, decided, startingFrom, Wall, wallParameters } from './wall.js'

const allowed = decided({
  action: 'accept-all',
  categories: { preferences: true, statistics: true, marketing: true },
})
const refused = decided({
  id: null,
  action: 'reject-all',
  categories: { preferences: false, statistics: false, marketing: false },
})
const videosOnly = decided({ surface: 'gate', services: { youtube: true } })
const permission = decided({
  model: 'opt-out',
  categories: { preferences: true, statistics: true, marketing: true },
})
const exception = { ...permission, gpc: true }

const meta = {
  title: 'Components/Status',
  id: 'status',
  component: ConsentStatus,
  parameters: { playsIn: 'en' },
} satisfies Meta<typeof ConsentStatus>
export default meta
type Story = StoryObj<typeof meta>

const from = (consent: StoryConsent) => startingFrom({ config: company, ...consent })

export const Undecided: Story = {
  parameters: from({ record: null }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('You have not made a choice yet.')).toBeVisible()
  },
}

export const Allowed: Story = {
  parameters: from({ record: allowed }),
  play: async ({ canvas }) => {
    await expect(await canvas.findAllByText('Allowed')).toHaveLength(3)
    await expect(canvas.getByText(allowed.id ?? '')).toBeVisible()
  },
}

export const Refused: Story = {
  parameters: from({ record: refused }),
  play: async ({ canvas }) => {
    await expect(await canvas.findAllByText('Not allowed')).toHaveLength(3)
    await expect(canvas.getByText('No identifier is stored.')).toBeVisible()
  },
}

export const OneServiceAllowed: Story = {
  parameters: from({ record: videosOnly }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Not allowed, except YouTube')).toBeVisible()
  },
}

export const WithdrawnInOneClick: Story = {
  tags: ['!autodocs'],
  parameters: from({ record: allowed }),
  play: async ({ canvas, userEvent }) => {
    const withdraw = await canvas.findByRole('button', { name: 'Withdraw my consent' })
    await userEvent.click(withdraw)
    await expect(canvas.getAllByText('Not allowed')).toHaveLength(3)
    await expect(withdraw).toHaveFocus()
  },
}

export const NotKept: Story = {
  parameters: from({ record: allowed, storage: blockedStorage, onStorageError: () => {} }),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Withdraw my consent' }))
    await expect(await canvas.findByText(/They apply until you close this page/)).toBeVisible()
  },
}

export const OptOutRequestHonored: Story = {
  parameters: from({ record: null, gpc: true, model: 'opt-out' }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/^Opt-Out Request Honored/)).toBeVisible()
  },
}

export const ExceptionToGlobalPrivacyControl: Story = {
  parameters: from({ record: exception, gpc: true, model: 'opt-out' }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/You have allowed Marketing anyway/)).toBeVisible()
  },
}

export const PermissionOverruledByTheSignal: Story = {
  parameters: from({ record: permission, gpc: true, model: 'opt-out' }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/your earlier choice to allow Marketing/)).toBeVisible()
  },
}

export const FromItsParts: Story = {
  parameters: from({ record: allowed }),
  render: () => (
    <Status.Root>
      <Status.Title>What you told us</Status.Title>
      <Status.Decided />
      <Status.Choices />
      <Status.Actions>
        <Status.Withdraw>I have changed my mind</Status.Withdraw>
      </Status.Actions>
    </Status.Root>
  ),
  play: async ({ canvas, userEvent }) => {
    await expect(await canvas.findByRole('region', { name: 'What you told us' })).toBeVisible()
    await userEvent.click(canvas.getByRole('button', { name: 'I have changed my mind' }))
    await expect(await canvas.findAllByText('Not allowed')).toHaveLength(3)
  },
}

export const AllStates: Story = {
  tags: ['!dev'],
  parameters: wallParameters,
  render: () => (
    <Wall
      states={{
        Undecided: { config: company },
        Allowed: { config: company, record: allowed },
        Refused: { config: company, record: refused },
        'One service allowed': { config: company, record: videosOnly },
        'Opt-out request honored': { config: company, gpc: true, model: 'opt-out' },
        'Permission overruled by the signal': {
          config: company,
          record: permission,
          gpc: true,
          model: 'opt-out',
        },
        'Exception to Global Privacy Control': {
          config: company,
          record: exception,
          gpc: true,
          model: 'opt-out',
        },
      }}
    >
      <ConsentStatus />
    </Wall>
  ),
  play: async ({ canvas }) => {
    await expect(await canvas.findAllByText('Your current choices')).toHaveLength(7)
  },
}

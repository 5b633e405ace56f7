import type { Meta, StoryObj } from '@storybook/react-vite'
import {
  ConsentGate,
  type GateFallbackProps,
  PreferencesDialog,
  useConsent,
} from 'react-consent-ui'
import { expect, screen } from 'storybook/test'
import { decided, Wall, wallParameters } from './wall.js'

const allowed = decided({
  action: 'accept-all',
  categories: { preferences: true, statistics: true, marketing: true },
})
const refused = decided({
  id: null,
  action: 'reject-all',
  categories: { preferences: false, statistics: false, marketing: false },
})

function Fallback({ allow, openPreferences }: GateFallbackProps) {
  return (
    <div>
      <p>The map comes from another company, which would receive data about your visit.</p>
      <button type="button" onClick={allow}>
        Show the map
      </button>{' '}
      <button type="button" onClick={openPreferences}>
        See all settings
      </button>
    </div>
  )
}

const meta = {
  title: 'Components/Gate',
  id: 'gate',
  component: ConsentGate,
  args: {
    category: 'marketing',
    children: <p>The map, as large as life.</p>,
    fallback: (props: GateFallbackProps) => <Fallback {...props} />,
  },
  parameters: { playsIn: 'en' },
} satisfies Meta<typeof ConsentGate>
export default meta
type Story = StoryObj<typeof meta>

export const Undecided: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('button', { name: 'Show the map' })).toBeVisible()
    await expect(canvas.queryByText(/as large as life/)).not.toBeInTheDocument()
  },
}

export const Refused: Story = {
  parameters: { consent: { record: refused } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Show the map' })).toBeVisible()
    await expect(canvas.queryByText(/as large as life/)).not.toBeInTheDocument()
  },
}

export const Granted: Story = {
  parameters: { consent: { record: allowed } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/as large as life/)).toBeVisible()
    await expect(canvas.queryByRole('button')).not.toBeInTheDocument()
  },
}

export const AllowedFromTheFallback: Story = {
  tags: ['!autodocs'],
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Show the map' }))
    await expect(await canvas.findByText(/as large as life/)).toBeVisible()
  },
}

export const SettingsFromTheFallback: Story = {
  tags: ['!autodocs'],
  render: (args) => (
    <>
      <ConsentGate {...args} />
      <PreferencesDialog />
    </>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'See all settings' }))
    await expect(await screen.findByRole('dialog', { name: 'Cookie preferences' })).toBeVisible()
  },
}

/** The children are unmounted when the visitor withdraws. */
export const Withdrawn: Story = {
  tags: ['!autodocs'],
  parameters: { consent: { record: allowed } },
  render: (args) => (
    <>
      <ConsentGate {...args} />
      <Withdraw />
    </>
  ),
  play: async ({ canvas, userEvent }) => {
    await expect(await canvas.findByText(/as large as life/)).toBeVisible()
    await userEvent.click(canvas.getByRole('button', { name: 'Withdraw' }))
    await expect(canvas.queryByText(/as large as life/)).not.toBeInTheDocument()
  },
}

function Withdraw() {
  const { withdraw } = useConsent()
  return (
    <button type="button" onClick={() => void withdraw()}>
      Withdraw
    </button>
  )
}

/** Allows that service and answers nothing else. */
export const OneService: Story = {
  args: { category: undefined, service: 'youtube' } as object,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Show the map' }))
    await expect(await canvas.findByText(/as large as life/)).toBeVisible()
  },
}

export const NothingInstead: Story = {
  args: { fallback: null } as object,
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.queryByText(/as large as life/)).not.toBeInTheDocument()
    await expect(canvasElement).toBeEmptyDOMElement()
  },
}

export const AllStates: Story = {
  tags: ['!dev'],
  parameters: wallParameters,
  render: (args) => (
    <Wall states={{ Undecided: {}, Refused: { record: refused }, Granted: { record: allowed } }}>
      <ConsentGate {...args} />
    </Wall>
  ),
  play: async ({ canvas }) => {
    await expect(await canvas.findAllByRole('button', { name: 'Show the map' })).toHaveLength(2)
    await expect(canvas.getAllByText(/as large as life/)).toHaveLength(1)
  },
}

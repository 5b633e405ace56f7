import type { Meta, StoryObj } from '@storybook/react-vite'
import { ChoicesBanner } from 'react-consent-ui'
import { expect } from 'storybook/test'
import { onAPage } from './on-a-page.js'
import { danish, german } from './own-texts.js'
import { Stage, startingFrom, Wall, wallParameters } from './wall.js'

/** The switches on the first layer: one screen to choose on. */
const meta = {
  title: 'Components/Choices banner',
  id: 'choices',
  component: ChoicesBanner,
  decorators: [onAPage],
  parameters: { playsIn: 'en' },
} satisfies Meta<typeof ChoicesBanner>
export default meta
type Story = StoryObj<typeof meta>

export const Undecided: Story = {
  play: async ({ canvas }) => {
    await expect(
      await canvas.findByRole('region', { name: 'Your privacy, your choice' }),
    ).toBeVisible()
    for (const each of canvas.getAllByRole('switch')) await expect(each).not.toBeChecked()
    await expect(document.body).toHaveFocus()
  },
}

export const Saved: Story = {
  tags: ['!autodocs'],
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('switch', { name: 'Statistics' }))
    await userEvent.click(canvas.getByRole('button', { name: 'Save my choices' }))
    await expect(canvas.queryByRole('region')).not.toBeInTheDocument()
  },
}

export const RejectedInOneClick: Story = {
  tags: ['!autodocs'],
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Reject all' }))
    await expect(canvas.queryByRole('region')).not.toBeInTheDocument()
  },
}

/** In a corner, for pages that have something to show. */
export const AsACard: Story = {
  args: { layout: 'bottom-end' },
  play: async ({ canvas }) => {
    const banner = await canvas.findByRole('region')
    await expect(banner).toHaveAttribute('data-layout', 'bottom-end')
    for (const button of canvas.getAllByRole('button')) await expect(button).toBeVisible()
  },
}

export const French: Story = {
  tags: ['!dev'],
  globals: { locale: 'fr' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Tout refuser' })).toBeVisible()
  },
}

/** A language that the library does not bring: the site writes its texts itself. */
export const German: Story = {
  tags: ['!dev'],
  parameters: startingFrom({ messages: german }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Alle ablehnen' })).toBeVisible()
  },
}

export const Danish: Story = {
  tags: ['!dev'],
  parameters: startingFrom({ messages: danish }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Afvis alle' })).toBeVisible()
  },
}

/** There is nothing to switch: the plain banner says OK. */
export const Notice: Story = {
  parameters: startingFrom({ model: 'notice' }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'OK' })).toBeVisible()
    await expect(canvas.queryByRole('switch')).not.toBeInTheDocument()
  },
}

export const AllStates: Story = {
  tags: ['!dev'],
  parameters: wallParameters,
  render: (args) => (
    <Wall states={{ Undecided: {}, Notice: { model: 'notice' } }}>
      <Stage height={600}>
        <ChoicesBanner {...args} />
      </Stage>
    </Wall>
  ),
  play: async ({ canvas }) => {
    await canvas.findByRole('button', { name: 'Save my choices' })
    await expect(canvas.getAllByRole('region')).toHaveLength(2)
  },
}

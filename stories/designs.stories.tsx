import type { Meta, StoryObj } from '@storybook/react-vite'
import { Banner } from 'react-consent-ui'
import { expect, screen, within } from 'storybook/test'
import { Brutal } from './designs/brutal.js'
import { Dock } from './designs/dock.js'
import { Letter } from './designs/letter.js'
import { onAPage } from './on-a-page.js'

/** Wholly other designs, made of the same parts without `styles.css`: a class each is all they get. */
const meta = {
  title: 'Looks/Designs',
  id: 'designs',
  component: Banner.Root,
  decorators: [onAPage],
  parameters: { isDressed: false, playsIn: 'en' },
  play: async ({ canvas, userEvent }) => {
    const banner = within(canvas.getByRole('region', { name: 'Your privacy, your choice' }))
    await expectAlike(banner)
    await userEvent.click(banner.getByRole('button', { name: 'Manage preferences' }))
    const dialog = within(await screen.findByRole('dialog', { name: 'Cookie preferences' }))
    await expectAlike(dialog)
    const statistics = dialog.getByRole('switch', { name: 'Statistics' })
    await userEvent.click(statistics)
    await expect(statistics).toBeChecked()
    // Left without a decision, so that the banner stays visible for the reader.
    await userEvent.keyboard('{Escape}')
    await expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  },
} satisfies Meta
export default meta
type Story = StoryObj<typeof meta>

/** A dark pill and a drawer, with Tailwind CSS. */
export const WithTailwind: Story = { render: () => <Dock /> }

/** A letter and a form on paper, with CSS modules. */
export const WithCssModules: Story = { render: () => <Letter /> }

/** Thick lines, hard shadows, and rows that are switches, with plain CSS. */
export const BrutallyPlain: Story = { render: () => <Brutal /> }

/** Rejecting in one click, in every design. */
export const RejectedInOneClick: Story = {
  tags: ['!autodocs'],
  render: () => <Brutal />,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Reject all' }))
    await expect(canvas.queryByRole('region')).not.toBeInTheDocument()
  },
}

async function expectAlike(surface: ReturnType<typeof within>) {
  const [reject, accept] = ['Reject all', 'Accept all'].map((name) => {
    const button = surface.getByRole('button', { name })
    const { color, backgroundColor, border, font, boxShadow } = getComputedStyle(button)
    const { height, top } = button.getBoundingClientRect()
    return { color, backgroundColor, border, font, boxShadow, height, top }
  })
  await expect(reject).toEqual(accept)
}

import type { Meta, StoryObj } from '@storybook/react-vite'
import { ConsentBanner } from 'react-consent-ui'
import { expect } from 'storybook/test'
import { BANNERS } from '../.storybook/layouts.js'
import { onAPage } from './on-a-page.js'
import { Stage, wallParameters } from './wall.js'

/** The positions of a banner; the toolbar applies them to every other story. */
const meta = {
  title: 'Looks/Layouts',
  id: 'layouts',
  component: ConsentBanner,
  parameters: { playsIn: 'en' },
} satisfies Meta<typeof ConsentBanner>
export default meta
type Story = StoryObj<typeof meta>

export const InThePage: Story = {
  decorators: [onAPage],
  args: { layout: 'inline' },
  play: async ({ canvas, userEvent }) => {
    const banner = canvas.getByRole('region').getBoundingClientRect()
    const heading = canvas.getByRole('heading', { level: 1 }).getBoundingClientRect()
    await expect(banner.bottom).toBeLessThanOrEqual(heading.top)
    await userEvent.click(canvas.getByRole('button', { name: 'Reject all' }))
    await expect(canvas.queryByRole('region')).not.toBeInTheDocument()
  },
}

/** A card in the middle of a page that goes on being one. */
export const InTheMiddle: Story = {
  decorators: [onAPage],
  args: { layout: 'center' },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('region')).toBeVisible()
    await expect(canvas.getByRole('region')).not.toHaveAttribute('aria-modal')
    await expect(document.body).toHaveFocus()
  },
}

export const AllStates: Story = {
  tags: ['!dev'],
  parameters: wallParameters,
  render: () => (
    <>
      {BANNERS.map((layout) => (
        <figure key={layout} style={{ margin: '0 0 32px' }}>
          <figcaption style={{ opacity: 0.7 }}>{layout}</figcaption>
          <Stage height={360}>
            <ConsentBanner layout={layout} />
          </Stage>
        </figure>
      ))}
    </>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('region')).toHaveLength(BANNERS.length)
  },
}

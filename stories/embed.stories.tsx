import type { Decorator, Meta, StoryObj } from '@storybook/react-vite'
import { type Messages, useConsent } from 'react-consent-ui'
import { Embed, GatedEmbed, YouTubeEmbed } from 'react-consent-ui/embeds'
import { en } from 'react-consent-ui/locales/en'
import { expect, type within } from 'storybook/test'
import millFile from './mill.svg?no-inline'
import { pathOf } from './path-of.js'
// Replaces a vendor's player: stories make no third-party request.
import playerFile from './player.svg?no-inline'
import { decided, Wall, wallParameters } from './wall.js'

type Canvas = ReturnType<typeof within>

const mill = pathOf(millFile)
const player = pathOf(playerFile)

const german: Messages = {
  ...en,
  locale: 'de',
  embed: {
    text: 'Wenn Sie diesen Inhalt laden, erhält {provider} Daten über Ihren Besuch auf dieser Website und kann gegebenenfalls Informationen auf Ihrem Endgerät speichern.',
    loadOnce: 'Inhalt nur dieses eine Mal laden',
    alwaysAllow: 'Datenübermittlung an {service} dauerhaft erlauben',
    link: 'Inhalt unmittelbar auf der Website von {service} ansehen',
    privacy: 'Datenschutzerklärung der Gesellschaft {provider}',
    stop: 'Erlaubnis der Datenübermittlung an {service} widerrufen',
    unload: 'Diesen Inhalt wieder schließen',
  },
}

const allowed = decided({ surface: 'gate', services: { youtube: true } })
const refused = decided({
  id: null,
  action: 'reject-all',
  categories: { preferences: false, statistics: false, marketing: false },
})

const inAnArticle: Decorator = (Story, { parameters }) =>
  parameters.isWall ? (
    <Story />
  ) : (
    <main style={{ maxInlineSize: '42rem', marginInline: 'auto' }}>
      <h1>The mill</h1>
      <Story />
      <p>It has ground corn since 1786, and still does on Saturdays.</p>
    </main>
  )

const meta = {
  title: 'Components/Embed',
  id: 'embed',
  component: GatedEmbed,
  args: {
    service: 'youtube',
    title: 'How the mill works',
    src: player,
    link: 'https://www.youtube.com/watch?v=M7lc1UVf-VE',
  },
  decorators: [inAnArticle],
  parameters: { playsIn: 'en' },
} satisfies Meta<typeof GatedEmbed>
export default meta
type Story = StoryObj<typeof meta>

const onAPhone = {
  parameters: {
    viewport: {
      options: { phone: { name: '320 × 568', styles: { width: '320px', height: '568px' } } },
    },
  },
  globals: { viewport: { value: 'phone', isRotated: false } },
}

const loadOnce = (canvas: Canvas) => canvas.getByRole('button', { name: 'Load once' })
const alwaysAllow = (canvas: Canvas) => canvas.getByRole('button', { name: 'Always allow YouTube' })
const frame = (canvas: Canvas) => canvas.queryByTitle('How the mill works')

export const Undecided: Story = {
  play: async ({ canvas }) => {
    await expect(loadOnce(canvas)).toBeVisible()
    await expect(canvas.getByText(/Google Ireland Ltd\. receives data/)).toBeVisible()
    await expect(canvas.getByRole('link', { name: 'Open on YouTube' })).toBeVisible()
    await expect(frame(canvas)).not.toBeInTheDocument()
  },
}

export const LoadedOnce: Story = {
  tags: ['!autodocs'],
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(loadOnce(canvas))
    await expect(frame(canvas)).toHaveFocus()
    await expect(canvas.queryByRole('button', { name: 'Load once' })).not.toBeInTheDocument()
  },
}

export const AlwaysAllowed: Story = {
  tags: ['!autodocs'],
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(alwaysAllow(canvas))
    await expect(frame(canvas)).toHaveFocus()
  },
}

/** There at once, without playing or taking the focus. */
export const AllowedBefore: Story = {
  parameters: { consent: { record: allowed } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByTitle('How the mill works')).toBeVisible()
    await expect(document.body).toHaveFocus()
  },
}

export const Refused: Story = {
  parameters: { consent: { record: refused } },
  play: async ({ canvas }) => {
    await expect(loadOnce(canvas)).toBeVisible()
    await expect(frame(canvas)).not.toBeInTheDocument()
  },
}

/** Taken back in the settings, while the visitor was in the frame. */
export const Withdrawn: Story = {
  tags: ['!autodocs'],
  parameters: { consent: { record: allowed } },
  render: (args) => (
    <>
      <GatedEmbed {...args} />
      <Withdraw />
    </>
  ),
  play: async ({ canvas }) => {
    const playing = await canvas.findByTitle('How the mill works')
    playing.focus()
    canvas.getByRole('button', { name: 'Withdraw' }).click()
    await expect(await canvas.findByRole('button', { name: 'Load once' })).toBeVisible()
    await expect(playing).not.toBeInTheDocument()
    await expect(canvas.getByRole('figure')).toHaveFocus()
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

/** Taken back in place. */
export const Stopped: Story = {
  tags: ['!autodocs'],
  parameters: { consent: { record: allowed } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Stop allowing YouTube' }))
    await expect(loadOnce(canvas)).toBeVisible()
    await expect(canvas.getByRole('figure')).toHaveFocus()
  },
}

export const Portrait: Story = {
  args: { aspectRatio: '9 / 16' },
  decorators: [
    (Frame) => (
      <div style={{ inlineSize: '18rem' }}>
        <Frame />
      </div>
    ),
  ],
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(loadOnce(canvas))
    const { width, height } = canvas.getByTitle('How the mill works').getBoundingClientRect()
    await expect(height / width).toBeCloseTo(16 / 9, 1)
  },
}

/** A picture of the site's own, under words that stay readable. */
export const WithPoster: Story = {
  args: { poster: mill },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('presentation')).toHaveAttribute('src', mill)
    await expect(loadOnce(canvas)).toBeVisible()
  },
}

/** The content below does not move when the embed loads or unloads. */
export const KeepsItsRoom: Story = {
  tags: ['!dev', '!autodocs'],
  play: async ({ canvas, userEvent }) => {
    const below = () => canvas.getByText(/ground corn/).getBoundingClientRect().top
    const before = below()
    await userEvent.click(alwaysAllow(canvas))
    await expect(Math.abs(below() - before)).toBeLessThan(1)
    await userEvent.click(canvas.getByRole('button', { name: 'Stop allowing YouTube' }))
    await expect(Math.abs(below() - before)).toBeLessThan(1)
  },
}

/** If the texts need more room than the picture, the room is reserved from the beginning. */
export const KeepsItsRoomOnAPhone: Story = {
  tags: ['!dev', '!autodocs'],
  ...KeepsItsRoom,
  ...onAPhone,
}

/** Everything a finger may want to hit is at least 24 pixels tall, and the buttons 44. */
export const LargeEnoughToHit: Story = {
  tags: ['!dev', '!autodocs'],
  play: async ({ canvas }) => {
    for (const link of canvas.getAllByRole('link')) {
      await expect(link.getBoundingClientRect().height).toBeGreaterThanOrEqual(24)
    }
    for (const button of canvas.getAllByRole('button')) {
      await expect(button.getBoundingClientRect().height).toBeGreaterThanOrEqual(44)
    }
  },
}

export const LongGermanTexts: Story = {
  tags: ['!dev'],
  parameters: { consent: { messages: german } },
  play: async ({ canvas }) => {
    const embed = canvas.getByRole('figure')
    await expect(embed).toHaveAttribute('lang', 'de')
    await expectInside(canvas, embed)
  },
}

export const LongGermanTextsOnAPhone: Story = {
  tags: ['!dev', '!autodocs'],
  ...onAPhone,
  parameters: { ...onAPhone.parameters, consent: { messages: german } },
  play: async ({ canvas }) => {
    await expectInside(canvas, canvas.getByRole('figure'))
    await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth)
  },
}

export const French: Story = {
  tags: ['!dev'],
  globals: { locale: 'fr' },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('button', { name: /YouTube/ })).toBeVisible()
    await expect(canvas.getByRole('figure')).toHaveAttribute('lang', 'fr')
  },
}

export const RightToLeft: Story = {
  tags: ['!dev'],
  globals: { direction: 'rtl' },
  play: async ({ canvas }) => {
    const embed = canvas.getByRole('figure')
    await expect(getComputedStyle(embed).direction).toBe('rtl')
    const link = canvas.getByRole('link', { name: 'Open on YouTube' }).getBoundingClientRect()
    const { left, right } = embed.getBoundingClientRect()
    await expect(right - link.right).toBeLessThan(link.left - left)
  },
}

export const FromItsParts: Story = {
  render: (args) => (
    <Embed.Root {...args}>
      <Embed.Frame aspectRatio="21 / 9" />
      <Embed.Placeholder>
        <Embed.Title asChild>
          <h2>A look inside</h2>
        </Embed.Title>
        <Embed.LoadOnce>Show me</Embed.LoadOnce>
      </Embed.Placeholder>
    </Embed.Root>
  ),
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.getByRole('heading', { name: 'A look inside' })).toBeVisible()
    await userEvent.click(canvas.getByRole('button', { name: 'Show me' }))
    await expect(frame(canvas)).toHaveFocus()
  },
}

/** Only looked at: a click would contact YouTube. */
export const YouTube: Story = {
  render: () => <YouTubeEmbed url="https://youtu.be/M7lc1UVf-VE?t=90" title="How the mill works" />,
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link', { name: 'Open on YouTube' })).toHaveAttribute(
      'href',
      'https://www.youtube.com/watch?v=M7lc1UVf-VE',
    )
  },
}

export const AllStates: Story = {
  tags: ['!dev'],
  parameters: wallParameters,
  render: (args) => (
    <Wall
      states={{
        Undecided: {},
        Refused: { record: refused },
        Allowed: { record: allowed },
      }}
    >
      <div style={{ maxInlineSize: '42rem' }}>
        <GatedEmbed {...args} />
      </div>
    </Wall>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('figure', { name: 'How the mill works' })).toHaveLength(3)
    await expect(canvas.getAllByTitle('How the mill works')).toHaveLength(1)
  },
}

/** Nothing of the placeholder is cut off. */
async function expectInside(canvas: Canvas, embed: HTMLElement) {
  const large = embed.getBoundingClientRect()
  for (const inner of [...canvas.getAllByRole('button'), ...canvas.getAllByRole('link')]) {
    const small = inner.getBoundingClientRect()
    await expect(small.left).toBeGreaterThanOrEqual(large.left)
    await expect(small.right).toBeLessThanOrEqual(large.right)
    await expect(small.top).toBeGreaterThanOrEqual(large.top)
    await expect(small.bottom).toBeLessThanOrEqual(large.bottom)
  }
  for (const holder of embed.querySelectorAll('div')) {
    await expect(holder.scrollHeight).toBeLessThanOrEqual(holder.clientHeight + 1)
  }
}

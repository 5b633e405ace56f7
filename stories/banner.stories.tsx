import type { Meta, StoryObj } from '@storybook/react-vite'
import { Banner, ConsentBanner, defineConsent, type Messages } from 'react-consent-ui'
import { en } from 'react-consent-ui/locales/en'
import { en as whole } from 'react-consent-ui/locales/en/all'
import { expect, waitFor } from 'storybook/test'
import { description } from '../.storybook/description.js'
import { onAPage } from './on-a-page.js'
import { danish, german } from './own-texts.js'
import { blockedStorage, decided, Stage, Wall, wallParameters } from './wall.js'

const longGerman: Messages = {
  ...en,
  locale: 'de',
  banner: {
    ...en.banner,
    title: 'Ihre Privatsphäre-Einstellungen auf dieser Website',
    text: 'Wir verwenden Cookies und ähnliche Technologien. Einige sind technisch notwendig, damit diese Website funktioniert; die übrigen werden erst ausgeführt, nachdem Sie ausdrücklich eingewilligt haben. Sie können Ihre Entscheidung jederzeit mit Wirkung für die Zukunft ändern oder widerrufen.',
    accept: 'Sämtliche Verarbeitungszwecke akzeptieren',
    reject: 'Alle ablehnen',
    customize: 'Datenschutzeinstellungen individuell anpassen',
    dismiss: 'Ohne Einwilligung fortfahren',
  },
}

const wordy: Messages = { ...en, banner: { ...en.banner, text: en.banner.text.repeat(3) } }

const arabic: Messages = {
  ...en,
  locale: 'ar',
  dir: 'rtl',
  banner: {
    ...en.banner,
    title: 'خصوصيتك، اختيارك',
    text: 'نستخدم ملفات تعريف الارتباط وتقنيات مشابهة. بعضها ضروري لعمل هذا الموقع، والبعض الآخر لا يعمل إلا بموافقتك. يمكنك تغيير رأيك في أي وقت.',
    accept: 'قبول الكل',
    reject: 'رفض الكل',
    customize: 'تخصيص',
    dismiss: 'المتابعة دون قبول',
  },
}

const withNewService = defineConsent({
  ...description,
  services: {
    ...description.services,
    hotjar: {
      category: 'statistics',
      name: 'Hotjar',
      purpose: 'Shows where visitors click.',
      since: new Date().toISOString().slice(0, 10),
    },
  },
})
const allowed = { categories: { preferences: true, statistics: true, marketing: false } }
const decidedBefore = decided(allowed)
const longAgo = {
  givenAt: '2020-01-01T00:00:00.000Z',
  updatedAt: '2020-01-01T00:00:00.000Z',
  expiresAt: '2020-07-01T00:00:00.000Z',
}
const withPolicy = defineConsent({ ...withNewService, policyUrl: '/cookies' })

const meta = {
  title: 'Components/Banner',
  id: 'banner',
  component: ConsentBanner,
  decorators: [onAPage],
  parameters: { playsIn: 'en' },
} satisfies Meta<typeof ConsentBanner>
export default meta
type Story = StoryObj<typeof meta>

export const Undecided: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('region', { name: 'Your privacy, your choice' })).toBeVisible()
    await expect(document.body).toHaveFocus()
  },
}

export const RejectedInOneClick: Story = {
  tags: ['!autodocs'],
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Reject all' }))
    await expect(canvas.queryByRole('region')).not.toBeInTheDocument()
  },
}

export const AcceptedInOneClick: Story = {
  tags: ['!autodocs'],
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Accept all' }))
    await expect(canvas.queryByRole('region')).not.toBeInTheDocument()
  },
}

export const Dismissed: Story = {
  tags: ['!autodocs'],
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Continue without accepting' }))
    await expect(canvas.queryByRole('region')).not.toBeInTheDocument()
  },
}

/** Refusing must be as easy as agreeing, to the eye too: one rule, one computed style, one size. */
export const RejectLooksLikeAccept: Story = {
  tags: ['!dev', '!autodocs'],
  play: async ({ canvas }) => {
    await expectAlike(
      canvas.getByRole('button', { name: 'Reject all' }),
      canvas.getByRole('button', { name: 'Accept all' }),
    )
  },
}

/** The close button is far enough from the corner for a thumb, and the answers are 44 pixels tall. */
export const LargeEnoughToHit: Story = {
  tags: ['!dev', '!autodocs'],
  play: async ({ canvas }) => {
    for (const button of canvas.getAllByRole('button')) {
      const { width, height } = button.getBoundingClientRect()
      await expect(width).toBeGreaterThanOrEqual(44)
      await expect(height).toBeGreaterThanOrEqual(44)
    }
  },
}

export const Notice: Story = {
  parameters: { consent: { model: 'notice' } },
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.queryByRole('button', { name: 'Accept all' })).not.toBeInTheDocument()
    await userEvent.click(canvas.getByRole('button', { name: 'OK' }))
    await expect(canvas.queryByRole('region')).not.toBeInTheDocument()
  },
}

/** Nothing is asked: the trigger is the way to choose. */
export const OptOut: Story = {
  parameters: { consent: { model: 'opt-out' } },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('region')).not.toBeInTheDocument()
  },
}

/** The browser refuses storage; the answer holds until the page closes. */
export const StorageRefused: Story = {
  tags: ['!autodocs'],
  parameters: { consent: { storage: blockedStorage, onStorageError: () => {} } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Reject all' }))
    await expect(canvas.queryByRole('region')).not.toBeInTheDocument()
  },
}

/** Asked again because of something new, by its name. */
export const NewService: Story = {
  parameters: { consent: { config: withNewService, record: decidedBefore } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('New since your last choice: Hotjar.')).toBeVisible()
  },
}

/** Asked again because the site has raised the revision of its config. */
export const NewRevision: Story = {
  parameters: {
    consent: { config: defineConsent({ ...description, revision: 2 }), record: decidedBefore },
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(whole.reasons.revision)).toBeVisible()
  },
}

/** Asked again because the last choice has expired. */
export const ExpiredChoice: Story = {
  parameters: { consent: { record: decided({ ...allowed, ...longAgo }) } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(whole.reasons.expired)).toBeVisible()
  },
}

/** Labels of any length wrap, and leave Reject and Accept alike. */
export const LongGermanTexts: Story = {
  tags: ['!dev'],
  parameters: { consent: { messages: longGerman } },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('region')).toHaveAttribute('lang', 'de')
    const reject = canvas.getByRole('button', { name: longGerman.banner.reject })
    const accept = canvas.getByRole('button', { name: longGerman.banner.accept })
    await expectAlike(reject, accept)
    await expectInside(accept, canvas.getByRole('region'))
  },
}

export const French: Story = {
  tags: ['!dev'],
  globals: { locale: 'fr' },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('button', { name: 'Tout refuser' })).toBeVisible()
    await expect(canvas.getByRole('button', { name: 'Tout accepter' })).toBeVisible()
  },
}

/** A language that the library does not bring: the site writes its texts itself. */
export const German: Story = {
  tags: ['!dev'],
  parameters: { consent: { messages: german } },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('button', { name: 'Alle ablehnen' })).toBeVisible()
  },
}

export const Danish: Story = {
  tags: ['!dev'],
  parameters: { consent: { messages: danish } },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('button', { name: 'Afvis alle' })).toBeVisible()
  },
}

export const RightToLeft: Story = {
  tags: ['!dev'],
  globals: { direction: 'rtl' },
  parameters: { consent: { messages: arabic } },
  play: async ({ canvas }) => {
    const banner = canvas.getByRole('region').getBoundingClientRect()
    const dismiss = canvas.getByRole('button', { name: arabic.banner.dismiss })
    const { left, right } = dismiss.getBoundingClientRect()
    await expect(left - banner.left).toBeLessThan(banner.right - right)
  },
}

/** 1280 × 1024 at 400 %: the text scrolls inside, with the keyboard too; every answer is in sight. */
export const ZoomedTo400Percent: Story = {
  tags: ['!dev', '!autodocs'],
  parameters: {
    consent: { messages: wordy },
    viewport: {
      options: { zoomed: { name: '320 × 256', styles: { width: '320px', height: '256px' } } },
    },
  },
  globals: { viewport: { value: 'zoomed', isRotated: false } },
  play: async ({ canvas }) => {
    const banner = canvas.getByRole('region')
    for (const button of canvas.getAllByRole('button')) await expectInside(button, banner)
    await expect(banner.getBoundingClientRect().top).toBeGreaterThanOrEqual(0)
    await expect(banner.scrollHeight).toBeLessThanOrEqual(banner.clientHeight)
    const text = canvas.getByText(/We use cookies/).parentElement
    await waitFor(() => expect(text).toHaveAttribute('tabindex', '0'))
  },
}

/** A visitor whose browser writes twice as large. */
export const LargeText: Story = {
  tags: ['!dev'],
  decorators: [
    (Page) => (
      <div style={{ fontSize: '200%' }}>
        <Page />
      </div>
    ),
  ],
  play: async ({ canvas }) => {
    const banner = canvas.getByRole('region')
    for (const button of canvas.getAllByRole('button')) await expectInside(button, banner)
  },
}

export const FromItsParts: Story = {
  render: () => (
    <Banner.Root>
      <Banner.Title>A question first</Banner.Title>
      <Banner.Text>We use cookies, and only those you agree to.</Banner.Text>
      <Banner.Actions>
        <Banner.Reject>No, thank you</Banner.Reject>
        <Banner.Accept>Yes, please</Banner.Accept>
      </Banner.Actions>
    </Banner.Root>
  ),
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.getByRole('region', { name: 'A question first' })).toBeVisible()
    await userEvent.click(canvas.getByRole('button', { name: 'No, thank you' }))
    await expect(canvas.queryByRole('region')).not.toBeInTheDocument()
  },
}

/** `Banner.News` and `Banner.Links` beside words of the site. */
export const NewsAndLinks: Story = {
  parameters: { consent: { config: withPolicy, record: decidedBefore } },
  render: () => (
    <Banner.Root>
      <Banner.Title />
      <Banner.Text>
        <p>May we count you? We use cookies for that.</p>
        <Banner.News />
        <Banner.Links />
      </Banner.Text>
      <Banner.Actions>
        <Banner.Reject />
        <Banner.Accept />
      </Banner.Actions>
    </Banner.Root>
  ),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('New since your last choice: Hotjar.')).toBeVisible()
    await expect(canvas.getByRole('link', { name: 'Cookie policy' })).toBeVisible()
  },
}

export const AllStates: Story = {
  tags: ['!dev'],
  parameters: wallParameters,
  render: () => (
    <Wall
      states={{
        Undecided: {},
        Notice: { model: 'notice' },
        'New service': { config: withNewService, record: decidedBefore },
      }}
    >
      <Stage height={380}>
        <ConsentBanner />
      </Stage>
    </Wall>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('region')).toHaveLength(3)
  },
}

/** All computed styles of a button, except those of its text and position. */
async function expectAlike(one: HTMLElement, other: HTMLElement) {
  await expect(look(one)).toEqual(look(other))
}

function look(button: HTMLElement) {
  const style = getComputedStyle(button)
  const { width, height, top } = button.getBoundingClientRect()
  return {
    ...Object.fromEntries(LOOK.map((property) => [property, style.getPropertyValue(property)])),
    width: Math.round(width),
    height: Math.round(height),
    top: Math.round(top),
  }
}

const LOOK = [
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'letter-spacing',
  'line-height',
  'text-align',
  'text-decoration',
  'text-transform',
  'color',
  'background-color',
  'background-image',
  'border',
  'border-radius',
  'box-shadow',
  'filter',
  'min-height',
  'min-width',
  'opacity',
  'outline',
  'padding',
  'transform',
  'visibility',
]

async function expectInside(inner: HTMLElement, outer: HTMLElement) {
  const [small, large] = [inner.getBoundingClientRect(), outer.getBoundingClientRect()]
  await expect(small.left).toBeGreaterThanOrEqual(large.left)
  await expect(small.right).toBeLessThanOrEqual(large.right)
  await expect(small.top).toBeGreaterThanOrEqual(large.top)
  await expect(small.bottom).toBeLessThanOrEqual(large.bottom)
}

import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import {
  ConsentBanner,
  ConsentScript,
  type ConsentScriptStatus,
  useConsent,
  useConsentScript,
} from 'react-consent-ui'
import { expect, waitFor } from 'storybook/test'
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

/** A vendor's file that counts how often it has run. Each story has its own, because one runs once a page. */
const fileOf = (story: string) =>
  `data:text/javascript,${encodeURIComponent(`window['${story}'] = (window['${story}'] ?? 0) + 1`)}`
const runs = (story: string): number => Reflect.get(window, story) ?? 0

const WORDS: Record<ConsentScriptStatus, string> = {
  waiting: 'It waits for your consent.',
  loading: 'It is being fetched.',
  ready: 'It counts this visit.',
  failed: 'It could not be fetched.',
}

/** The visible state of a counter that is a script. */
function Counter({ src }: { src: string }) {
  const [isStopped, setIsStopped] = useState(false)
  const status = useConsentScript({
    category: 'statistics',
    src,
    onLoad: () => setIsStopped(false),
    onWithdraw: () => setIsStopped(true),
  })
  return (
    <p>
      The counter: {WORDS[status]} {isStopped && 'It has stopped.'}
    </p>
  )
}

function Decide() {
  const { acceptAll, withdraw } = useConsent()
  return (
    <>
      <button type="button" onClick={() => void acceptAll()}>
        Accept
      </button>{' '}
      <button type="button" onClick={() => void withdraw()}>
        Withdraw
      </button>
    </>
  )
}

const meta = {
  title: 'Components/Script',
  id: 'script',
  component: ConsentScript,
  args: { category: 'statistics', src: fileOf('counter') },
  parameters: { playsIn: 'en' },
} satisfies Meta<typeof ConsentScript>
export default meta
type Story = StoryObj<typeof meta>

/** A script renders nothing in its place. */
export const Nothing: Story = {
  parameters: { consent: { record: allowed } },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(runs('counter')).toBe(1))
    await expect(canvasElement).toBeEmptyDOMElement()
  },
}

export const Waiting: Story = {
  render: () => <Counter src={fileOf('waiting')} />,
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/waits for your consent/)).toBeVisible()
    await expect(runs('waiting')).toBe(0)
  },
}

export const Refused: Story = {
  parameters: { consent: { record: refused } },
  render: () => <Counter src={fileOf('refused')} />,
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/waits for your consent/)).toBeVisible()
    await expect(runs('refused')).toBe(0)
  },
}

export const Granted: Story = {
  parameters: { consent: { record: allowed } },
  render: () => <Counter src={fileOf('granted')} />,
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/counts this visit/)).toBeVisible()
    await expect(runs('granted')).toBe(1)
  },
}

export const AcceptedInTheBanner: Story = {
  tags: ['!autodocs'],
  render: () => (
    <>
      <ConsentBanner />
      <Counter src={fileOf('accepted')} />
    </>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Accept all' }))
    await expect(await canvas.findByText(/counts this visit/)).toBeVisible()
  },
}

export const Failed: Story = {
  parameters: { consent: { record: allowed } },
  render: () => <Counter src="blob:nothing" />,
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/could not be fetched/)).toBeVisible()
  },
}

/** The vendor's stop function is called, and the script does not run again after a new grant. */
export const WithdrawnAndGrantedAgain: Story = {
  tags: ['!autodocs'],
  parameters: { consent: { record: allowed } },
  render: () => (
    <>
      <Counter src={fileOf('again')} />
      <Decide />
    </>
  ),
  play: async ({ canvas, userEvent }) => {
    await expect(await canvas.findByText(/counts this visit/)).toBeVisible()
    await userEvent.click(canvas.getByRole('button', { name: 'Withdraw' }))
    await expect(await canvas.findByText(/waits for your consent. It has stopped/)).toBeVisible()
    await userEvent.click(canvas.getByRole('button', { name: 'Accept' }))
    await expect(await canvas.findByText(/counts this visit. *$/)).toBeVisible()
    await expect(runs('again')).toBe(1)
  },
}

/** Two places ask for the same file. */
export const AskedForTwice: Story = {
  tags: ['!dev', '!autodocs'],
  parameters: { consent: { record: allowed } },
  render: () => (
    <>
      <Counter src={fileOf('twice')} />
      <Counter src={fileOf('twice')} />
    </>
  ),
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getAllByText(/counts this visit/)).toHaveLength(2))
    await expect(runs('twice')).toBe(1)
  },
}

/** A file, and the code that needs it. */
export const InTheOrderOfThePage: Story = {
  parameters: { consent: { record: allowed } },
  render: () => (
    <>
      <ConsentScript category="statistics" src={fileOf('first')} />
      <ConsentScript category="statistics">{`window.second = 'after ' + window.first`}</ConsentScript>
    </>
  ),
  play: async () => {
    await waitFor(() => expect(Reflect.get(window, 'second')).toBe('after 1'))
  },
}

export const AllStates: Story = {
  tags: ['!dev'],
  parameters: wallParameters,
  render: () => (
    <>
      <Wall states={{ Waiting: {}, Refused: { record: refused }, Granted: { record: allowed } }}>
        <Counter src={fileOf('wall')} />
      </Wall>
      <Wall states={{ Failed: { record: allowed } }}>
        <Counter src="blob:nowhere" />
      </Wall>
    </>
  ),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/counts this visit/)).toBeVisible()
    await expect(await canvas.findByText(/could not be fetched/)).toBeVisible()
    await expect(canvas.getAllByText(/waits for your consent/)).toHaveLength(2)
  },
}

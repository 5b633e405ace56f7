import type { Meta, StoryObj } from '@storybook/react-vite'
import { type CSSProperties, useState } from 'react'
import { ConsentBanner, ConsentStatus } from 'react-consent-ui'
import { YouTubeEmbed } from 'react-consent-ui/embeds'
import { expect } from 'storybook/test'
import { others, type Token, tokens } from './tokens.js'
import { wallParameters } from './wall.js'

/**
 * The theme, token by token: what it is for, what it is by itself, and what becomes of the parts when it
 * is something else. The values on the right can be changed.
 */
const meta = {
  title: 'Looks/Tokens',
  id: 'tokens',
  parameters: { playsIn: 'en' },
} satisfies Meta
export default meta
type Story = StoryObj<typeof meta>

export const EveryToken: Story = {
  parameters: wallParameters,
  render: () => (
    <main className="tokens">
      <style>{PAGE}</style>
      <h1>Tokens</h1>
      <p>Set any of these on :root, or on any ancestor of a part.</p>
      {tokens.map((token) => (
        <Row key={token.name} token={token} />
      ))}
    </main>
  ),
  play: async ({ canvas }) => {
    const rows = canvas.getAllByRole('article')
    await expect(rows).toHaveLength(tokens.length)
    // The texts of the status are in a chunk of their own.
    await canvas.findAllByText('Your current choices')
    for (const row of rows) {
      const [before, after] = row.querySelectorAll('.specimen')
      const name = row.getAttribute('aria-label') ?? ''
      // A visitor who asked for less motion has none to change.
      if (/duration|easing/.test(name)) continue
      await expect({ name, looks: looks(before) }).not.toEqual({ name, looks: looks(after) })
    }
  },
}

function Row({ token: { name, value, about } }: { token: Token }) {
  const other = others[name]
  const [changed, setChanged] = useState(other?.value ?? '')
  const [turn, setTurn] = useState(0)
  return (
    <article aria-label={name}>
      <h2>
        <code>{name}</code>
      </h2>
      <p>{about}</p>
      <div className="pair">
        <Specimen shownBy={other?.shownBy} caption={<code>{value}</code>} />
        <Specimen
          key={turn}
          shownBy={other?.shownBy}
          style={{ [name]: changed }}
          caption={
            <>
              <input
                aria-label={`Another ${name}`}
                value={changed}
                onChange={(event) => setChanged(event.target.value)}
              />
              <button type="button" onClick={() => setTurn(turn + 1)}>
                Appear again
              </button>
            </>
          }
        />
      </div>
    </article>
  )
}

interface SpecimenProps {
  shownBy: 'banner' | 'status' | 'dialog' | 'embed' | undefined
  caption: React.ReactNode
  style?: CSSProperties
}

function Specimen({ shownBy, caption, style }: SpecimenProps) {
  return (
    <figure>
      <figcaption>{caption}</figcaption>
      {/* The other values are for light pages only. */}
      <div className="specimen" data-rcu-theme="light" style={style}>
        {shownBy === 'status' && <ConsentStatus />}
        {/* Shows the backdrop instead of the dialog, which is modal. */}
        {shownBy === 'dialog' && <div data-rcu="backdrop" />}
        {shownBy === 'embed' && <YouTubeEmbed id="M7lc1UVf-VE" title="How the player works" />}
        {shownBy !== 'status' && shownBy !== 'embed' && <ConsentBanner layout="bottom-end" />}
      </div>
    </figure>
  )
}

/** All computed styles of the elements in a specimen, except the tokens themselves. */
function looks(specimen: Element | undefined) {
  return [...(specimen?.querySelectorAll('[data-rcu]') ?? [])].map((part) => {
    // The focus ring, without a focus.
    const ring = getComputedStyle(part).getPropertyValue('--rcu-focus')
    const style = getComputedStyle(part)
    const names = Array.from(style).filter((name) => !name.startsWith('--'))
    return [ring, ...names.map((name) => style.getPropertyValue(name))]
  })
}

const PAGE = `
  .tokens { max-inline-size: 64rem; margin-inline: auto; font: 1rem / 1.5 system-ui, sans-serif }
  .tokens article { padding-block: 16px 32px; border-block-start: 1px solid color-mix(in srgb, currentColor 20%, transparent) }
  .tokens h2 { margin: 0; font-size: 1.125rem }
  .tokens article > p { margin: 0 0 12px }
  .tokens .pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr)); gap: 16px }
  .tokens figure { margin: 0 }
  .tokens figcaption { display: flex; gap: 8px; min-block-size: 2rem; overflow-wrap: anywhere }
  .tokens figcaption input { flex: 1; min-inline-size: 0; font: inherit }
  /* Containment holds what is fixed. */
  .tokens .specimen { display: grid; align-content: end; min-block-size: 21rem; overflow: hidden; contain: layout paint; color-scheme: light; color: CanvasText; background: Canvas; border: 1px solid color-mix(in srgb, currentColor 20%, transparent); border-radius: 8px }
`

import type { Decorator } from '@storybook/react-vite'

/**
 * Shows a story inside a page with other content. Not for walls: a story can add decorators to those of its
 * file, but cannot remove one.
 */
export const onAPage: Decorator = (Story, { parameters }) => (
  <>
    <Story />
    {!parameters.isWall && (
      <main style={{ maxInlineSize: '42rem', marginInline: 'auto' }}>
        <h1>The harbour at dawn</h1>
        {PARAGRAPHS.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </main>
    )}
  </>
)

const PARAGRAPHS = [
  'The boats leave before the light does. Rope, salt and the smell of diesel stay on the quay.',
  'By seven the first vans have come, and the auctioneer reads the scales aloud.',
  'A cat sleeps on the nets.',
]

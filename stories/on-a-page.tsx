import type { Decorator } from '@storybook/react-vite'

/**
 * Puts a story where visitors meet it: into a page that has something else to say. Walls stand alone: a
 * story can add to the decorators of its file, and cannot take one away.
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
  'The boats leave before the light does. What stays on the quay is rope, salt and the smell of diesel.',
  'By seven the first vans have come, and the auctioneer reads the scales aloud to whoever is awake.',
  'A cat sleeps on the nets. Nobody has ever seen it work.',
]

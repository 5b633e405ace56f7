const SENTENCES = [
  'The boats leave before the light does.',
  'Rope, salt and the smell of diesel stay on the quay.',
  'By seven the first vans have come, and the auctioneer reads the scales aloud.',
  'What is not sold by nine goes to the smokehouse behind the church.',
]

/** A page of text. */
export function Text({ paragraphs }: { paragraphs: number }) {
  return (
    <main>
      <h1>The harbor at dawn</h1>
      {Array.from({ length: paragraphs }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes.
        <p key={index}>{SENTENCES.map((sentence) => `${index}. ${sentence}`).join(' ')}</p>
      ))}
    </main>
  )
}

import * as peer from 'virtual:peer'
import { Text } from './text.js'

interface PageProps {
  paragraphs: number
  gates: number
}

// Some peers have no gate. A named import of what is missing would fail.
const { Peer, Gate } = peer

/** The page that every peer is put on, with as many gates as are asked for. */
export function Page({ paragraphs, gates }: PageProps) {
  return (
    <Peer>
      <Text paragraphs={paragraphs} />
      {Gate &&
        Array.from({ length: gates }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes.
          <Gate key={index}>
            <p className="gated">Counted</p>
          </Gate>
        ))}
    </Peer>
  )
}

import type { ConsentProof } from 'react-consent-ui'
import { useShown } from '../language.js'

/** The decisions of this page as a server would receive them. */
export function Proofs({ proofs }: { proofs: readonly ConsentProof[] }) {
  const { t } = useShown()
  return (
    <section className="card" aria-labelledby="proofs">
      <h2 id="proofs">{t.proofs.title}</h2>
      <p>{t.proofs.text}</p>
      {proofs.length === 0 ? (
        <p className="quiet">{t.proofs.none}</p>
      ) : (
        <ol className="proofs">
          {proofs.map((proof) => (
            <li key={proof.updatedAt}>
              {/* Scrolls sideways on a phone, so the keyboard must reach it. */}
              {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls. */}
              <pre tabIndex={0}>{JSON.stringify(proof, null, 2)}</pre>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

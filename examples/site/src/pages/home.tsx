import type { ConsentProof } from 'react-consent-ui'
import { useShown } from '../language.js'
import { Chat } from '../parts/chat.js'
import { Grants } from '../parts/grants.js'
import { Proofs } from '../parts/proofs.js'
import { Stored } from '../parts/stored.js'
import { pathOf } from '../routes.js'

export function Home({ proofs }: { proofs: readonly ConsentProof[] }) {
  const { locale, t } = useShown()
  return (
    <>
      <div className="hero">
        <h1>{t.home.title}</h1>
        <p className="lead">{t.home.lead}</p>
        <p className="row">
          <a className="button" href={pathOf({ locale, page: 'video' })}>
            {t.home.video}
          </a>
          <a className="button plain" href={pathOf({ locale, page: 'policy' })}>
            {t.home.policy}
          </a>
        </p>
        <p className="quiet">{t.home.standIns}</p>
      </div>
      <div className="cards">
        <Grants />
        <Stored />
        <Chat />
        <Proofs proofs={proofs} />
      </div>
    </>
  )
}

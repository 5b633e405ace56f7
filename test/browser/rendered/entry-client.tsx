import { lazy, startTransition } from 'react'
import type { ConsentProof } from 'react-consent-ui'
import { hydrateRoot } from 'react-dom/client'
import 'react-consent-ui/styles.css'
import { Page } from './page.js'

/** What `onDecision` heard. */
const proofs: ConsentProof[] = []
Object.assign(window, { proofs })

const facts = JSON.parse(document.getElementById('facts')?.textContent ?? '')
const Late = lazy(() => import('./late.js'))
startTransition(() => {
  hydrateRoot(
    document,
    <Page facts={facts} Late={Late} onDecision={(proof) => proofs.push(proof)} />,
  )
})

import { ConsentGate } from 'react-consent-ui'

export default function Hours() {
  return (
    <>
      <h1>Opening hours</h1>
      <p>From April to October, every day from ten to five.</p>
      <ConsentGate category="statistics" fallback={<p>Your visit is not counted.</p>}>
        <p>Your visit is counted.</p>
      </ConsentGate>
    </>
  )
}

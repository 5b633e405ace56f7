import { ConsentGate } from 'react-consent-ui'
import { YouTubeEmbed } from 'react-consent-ui/embeds'

export default function Home() {
  return (
    <>
      <h1>The mill at work</h1>
      <ConsentGate category="statistics" fallback={<p>Your visit is not counted.</p>}>
        <Visits />
      </ConsentGate>
      <YouTubeEmbed id="M7lc1UVf-VE" title="The mill at work" />
    </>
  )
}

/** Rendered on the server, and in the page only while statistics are granted. */
async function Visits() {
  return <p>Your visit is counted.</p>
}

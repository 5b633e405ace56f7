import { YouTubeEmbed } from 'react-consent-ui/embeds'
import { useShown } from '../language.js'

export function Video() {
  const { t } = useShown()
  return (
    <>
      <h1>{t.video.title}</h1>
      <p className="lead">{t.video.lead}</p>
      <YouTubeEmbed id="M7lc1UVf-VE" title={t.video.name} poster="/poster.svg" />
    </>
  )
}

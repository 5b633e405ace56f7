import type { ReactNode } from 'react'
import { ConsentGate, type CookieConfig } from 'react-consent-ui'
import { YouTubeEmbed } from 'react-consent-ui/embeds'

const views: CookieConfig = { name: 'YSC', purpose: 'Counts views.', expires: 'session' }
const youtube = { category: 'marketing', provider: 'google', name: 'YouTube', cookies: [views] }
const video = <YouTubeEmbed id="M7lc1UVf-VE" title="A video" />

/** Mistakes of a site by the name in the URL: in a service of the config, or in rendered components. */
export const mistakes: Record<string, { service: object; content: ReactNode }> = {
  none: { service: youtube, content: video },
  'unknown-category': { service: { ...youtube, category: 'marketting' }, content: video },
  'no-provider': { service: { ...youtube, provider: undefined }, content: video },
  'duplicate-cookie': { service: { ...youtube, cookies: [views, views] }, content: video },
  'gate-category': {
    service: youtube,
    content: <ConsentGate category="marketting">Granted</ConsentGate>,
  },
  'gate-service': {
    service: youtube,
    content: <ConsentGate service="yuotube">Granted</ConsentGate>,
  },
  'video-id': {
    service: youtube,
    content: <YouTubeEmbed id={'M7lc1UVf-VE"><script>'} title="A video" />,
  },
  'video-address': {
    service: youtube,
    content: (
      <YouTubeEmbed
        url="https://www.youtube.com.evil.example/watch?v=M7lc1UVf-VE"
        title="A video"
      />
    ),
  },
}

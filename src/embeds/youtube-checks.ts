import type { Refusal } from './address.js'
import { refused } from './refused.js'
import type { YouTubeContent } from './youtube-url.js'

const ACCEPTED =
  'Use an address such as "https://www.youtube.com/watch?v=…", "/shorts/…", "/live/…", "/embed/…" or "/playlist?list=…" there, or "https://youtu.be/…".'

/** Development only: throws for props that name nothing, or two things. */
export function checkYouTube(
  props: { id: unknown; url: unknown; start: unknown; end: unknown },
  read: YouTubeContent | Refusal,
): void {
  const { id, url } = props
  if ((id === undefined) === (url === undefined)) {
    throw new Error(
      `react-consent-ui: YouTubeEmbed has ${id === undefined ? 'neither id nor url' : 'both id and url'}. It cannot tell what to show. Pass one of them.`,
    )
  }
  if (typeof read === 'string') {
    throw id === undefined
      ? refused('YouTubeEmbed', 'url', url, read, ACCEPTED)
      : refused(
          'YouTubeEmbed',
          'id',
          id,
          read,
          'Use the 11 characters after "v=" in the address of the video, or pass the whole address as url.',
        )
  }
  for (const prop of ['start', 'end'] as const) {
    const seconds = props[prop]
    if (seconds === undefined || (Number.isInteger(seconds) && Number(seconds) >= 0)) continue
    throw new Error(
      `react-consent-ui: YouTubeEmbed: ${prop} ${JSON.stringify(seconds)} is not a number of seconds. The video would play from beginning to end. Use a whole number from 0, such as 90.`,
    )
  }
}

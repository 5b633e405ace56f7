import { NOTHING, refused, refusedAddress } from './refused.js'
import { YOUTUBE_HOSTS } from './youtube-url.js'

const ADDRESSES =
  'Use an address such as "https://www.youtube.com/watch?v=…", "/shorts/…", "/live/…", "/embed/…" or "/playlist?list=…" there, or "https://youtu.be/…".'
const IDS =
  'Use the 11 characters after "v=" in the address of the video, or pass the whole address as url.'

/** Development only: throws for props that name nothing, or two things. */
export function checkYouTube(
  props: { id: unknown; url: unknown; start: unknown; end: unknown },
  isRead: boolean,
): void {
  const { id, url } = props
  if ((id === undefined) === (url === undefined)) {
    throw new Error(
      `react-consent-ui: YouTubeEmbed has ${id === undefined ? 'neither id nor url' : 'both id and url'}. It cannot tell what to show. Pass one of them.`,
    )
  }
  if (!isRead) {
    throw id === undefined
      ? refusedAddress('YouTubeEmbed', url, YOUTUBE_HOSTS, ADDRESSES)
      : refused('YouTubeEmbed', 'id', id, NOTHING, IDS)
  }
  for (const prop of ['start', 'end'] as const) {
    const seconds = props[prop]
    if (seconds === undefined || (Number.isInteger(seconds) && Number(seconds) >= 0)) continue
    throw new Error(
      `react-consent-ui: YouTubeEmbed: ${prop} ${JSON.stringify(seconds)} is not a number of seconds. The video would play from beginning to end. Use a whole number from 0, such as 90.`,
    )
  }
}

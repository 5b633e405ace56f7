import type { ServiceId } from '../core/config/register.js'
import { requireIds } from '../core/define/require-declared.js'
import { useConsentStore } from '../react/use-consent-store.js'
import { WAY_OUT } from './address.js'

/** The development checks of every embed. */
interface Checked {
  service: ServiceId
  title: string
  src: string | null
  link?: string | null | undefined
}

/** Development only: throws for what would leave the visitor with nothing to see, or no name for it. */
export function useChecks(part: string, { service, title, src, link = src }: Checked): void {
  const { config } = useConsentStore(part)
  requireIds(config, 'service', [service], part)
  if (typeof title !== 'string' || title.trim() === '') {
    throw new Error(
      `react-consent-ui: ${part}: title is empty. Screen readers could not say what the frame holds (WCAG 4.1.2). Say what the content is, such as title="How the mill works".`,
    )
  }
  for (const [prop, value] of Object.entries({ src, link })) {
    if (value === null || (typeof value === 'string' && WAY_OUT.test(value))) continue
    throw new Error(
      `react-consent-ui: ${part}: ${prop} ${JSON.stringify(value)} is neither an https address nor a path of this site. It leads nowhere, and in production is left out. Pass an address such as "https://player.example/embed/1".`,
    )
  }
}

/** Development only: the error for a poster of another server. */
export function strangePoster(src: unknown): Error {
  return new Error(
    `react-consent-ui: Embed.Poster: ${JSON.stringify(src)} is not a path of this site. Showing it would contact another server before the visitor agrees, so it is not shown. Keep the picture among the site's own files and pass its path, such as "/posters/mill.jpg".`,
  )
}

/** Development only: throws for an aspect ratio that is none. */
export function checkRatio(value: unknown): void {
  const [width = 0, height = 1, ...rest] = String(value).split('/').map(Number)
  if (width > 0 && height > 0 && rest.length === 0) return
  throw new Error(
    `react-consent-ui: Embed.Frame: aspectRatio ${JSON.stringify(value)} is not a ratio. No room could be kept for the content, and the page would jump when it loads. Write it as in CSS: "16 / 9", "4 / 3" or "1".`,
  )
}

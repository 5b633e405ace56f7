import { warnOnce } from '../../core/warn-once.js'

/** Development only: warns that the dialog was closed because it cannot be seen. */
export function warnHidden(): void {
  warnOnce(
    'the preferences cannot be seen. They were closed again, so that the page is not locked. Look for a rule of the site, or of a content blocker, that hides, clips or moves them, and for an element that covers them.',
  )
}

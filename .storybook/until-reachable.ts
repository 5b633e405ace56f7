import { waitFor } from 'storybook/test'

/**
 * Waits until the keyboard can scroll the long texts of open banners. The code for it comes when the page is
 * idle, and axe would find the texts without it.
 */
export function untilReachable(): Promise<void> {
  return waitFor(() => {
    const stuck = [...document.querySelectorAll('[data-rcu="banner-text"]')].filter(
      (text) => text.scrollHeight > text.clientHeight + 1 && !text.hasAttribute('tabindex'),
    )
    if (stuck.length > 0) throw new Error('The keyboard cannot scroll the text of a banner.')
  })
}

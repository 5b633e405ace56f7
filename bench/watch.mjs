/**
 * The measurements of the page itself. All times are in milliseconds since the navigation.
 *
 * @typedef {object} Watched
 * @property {Promise<number>} banner when the frame with the accept button was painted
 * @property {Promise<number>} page when the browser painted anything
 * @property {(pattern: RegExp) => Promise<number>} painted when a button with this text is painted
 * @property {(count: number) => Promise<number>} gates when so many gates have mounted their content
 * @property {(pattern: RegExp) => HTMLElement | undefined} button the visible button with this text
 * @property {() => number} shift sum of the layout shifts so far
 */

/**
 * Runs in the page before its first script.
 *
 * @param {{ source: string, flags: string } | undefined} accept the text of the button that shows the banner
 */
export function watch(accept) {
  let shifts = 0
  new PerformanceObserver((list) => {
    for (const entry of /** @type {any[]} */ (list.getEntries())) {
      if (!entry.hadRecentInput) shifts += entry.value
    }
  }).observe({ type: 'layout-shift', buffered: true })

  /** @type {Promise<number>} */
  const page = new Promise((resolve) => {
    // The entry comes later than the paint.
    new PerformanceObserver((list) => {
      for (const { name, startTime } of list.getEntries()) {
        if (name === 'first-paint') resolve(startTime)
      }
    }).observe({ type: 'paint', buffered: true })
  })

  /** @param {RegExp} pattern */
  const button = (pattern) =>
    [.../** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('button, a'))].find(
      (element) => pattern.test(element.textContent?.trim() ?? '') && isSeen(element),
    )

  /** Displayed, not transparent, and on the screen. @param {HTMLElement} element */
  function isSeen(element) {
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false
    const { top, left, width, height } = element.getBoundingClientRect()
    return width > 0 && height > 0 && top < innerHeight && left < innerWidth && top + height > 0
  }

  /** @param {RegExp} pattern @returns {Promise<number>} */
  const painted = (pattern) =>
    new Promise((resolve) => {
      const look = () => {
        // A frame is painted right after its callbacks, and before the next task.
        if (button(pattern)) afterPaint(() => resolve(performance.now()))
        else requestAnimationFrame(look)
      }
      requestAnimationFrame(look)
    })

  /** @param {number} count @returns {Promise<number>} */
  const gates = (count) =>
    new Promise((resolve) => {
      const observer = new MutationObserver(() => {
        if (document.getElementsByClassName('gated').length < count) return
        observer.disconnect()
        resolve(performance.now())
      })
      observer.observe(document, { childList: true, subtree: true })
    })

  /** @param {() => void} callback */
  function afterPaint(callback) {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = callback
    port2.postMessage(undefined)
  }

  window.bench = {
    banner: accept ? painted(new RegExp(accept.source, accept.flags)) : Promise.resolve(0),
    page,
    painted,
    gates,
    button,
    shift: () => shifts,
  }
}

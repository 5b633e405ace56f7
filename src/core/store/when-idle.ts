/** How long a busy page may put off what is fetched after the first paint. */
const PATIENCE_MS = 2000

/** Calls back once the page has painted and is idle. */
export function whenIdle(callback: (_?: unknown) => void): void {
  const wait = () =>
    // Safari has no idle callbacks. A timer that is set in a frame ends after its paint.
    'requestIdleCallback' in globalThis
      ? requestIdleCallback(callback, { timeout: PATIENCE_MS })
      : setTimeout(callback)
  // Hidden pages have no frames, and servers no page.
  if (globalThis.document?.hidden === false) requestAnimationFrame(wait)
  else wait()
}

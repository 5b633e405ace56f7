/** Calls back whenever another tab, or this one's past, may know a newer decision. Returns how to stop. */
export function listenToTabs(changed: () => void): { tell: () => void; stop: () => void } {
  // Absent in old browsers and some web views: then coming back to the tab is what tells.
  const channel = typeof BroadcastChannel === 'function' ? new BroadcastChannel('rcu') : null
  if (channel) channel.onmessage = changed
  const seen = () => {
    if (document.visibilityState === 'visible') changed()
  }
  const stopping = new AbortController()
  const { signal } = stopping
  window.addEventListener('storage', changed, { signal })
  // A page from the back-forward cache has slept through everything.
  window.addEventListener('pageshow', changed, { signal })
  document.addEventListener('visibilitychange', seen, { signal })
  return {
    tell: () => channel?.postMessage(0),
    stop: () => {
      channel?.close()
      stopping.abort()
    },
  }
}

/** Calls back whenever another tab, or this one's past, may know a newer decision. Returns how to stop. */
export function listenToTabs(changed: () => void): { tell: () => void; stop: () => void } {
  // Absent in old browsers and some web views: then coming back to the tab is what tells.
  const channel = typeof BroadcastChannel === 'function' ? new BroadcastChannel('rcu') : null
  if (channel) channel.onmessage = changed
  const seen = () => {
    if (document.visibilityState === 'visible') changed()
  }
  window.addEventListener('storage', changed)
  // A page from the back-forward cache has slept through everything.
  window.addEventListener('pageshow', changed)
  document.addEventListener('visibilitychange', seen)
  return {
    tell: () => channel?.postMessage(0),
    stop: () => {
      channel?.close()
      window.removeEventListener('storage', changed)
      window.removeEventListener('pageshow', changed)
      document.removeEventListener('visibilitychange', seen)
    },
  }
}

const CHANNEL = 'rcu'

// Absent in old browsers and some web views: then coming back to the tab is what tells.
const hasChannel = () => typeof BroadcastChannel === 'function'

/** Tells the other tabs that there is something new in storage. */
export function tellTabs(): void {
  if (!hasChannel()) return
  const channel = new BroadcastChannel(CHANNEL)
  channel.postMessage(0)
  channel.close()
}

/** Calls back whenever another tab, or this one's past, may know a newer decision. Returns how to stop. */
export function listenToTabs(changed: () => void): () => void {
  const channel = hasChannel() ? new BroadcastChannel(CHANNEL) : null
  if (channel) channel.onmessage = changed
  const seen = () => {
    if (document.visibilityState === 'visible') changed()
  }
  window.addEventListener('storage', changed)
  // A page from the back-forward cache has slept through everything.
  window.addEventListener('pageshow', changed)
  document.addEventListener('visibilitychange', seen)
  return () => {
    channel?.close()
    window.removeEventListener('storage', changed)
    window.removeEventListener('pageshow', changed)
    document.removeEventListener('visibilitychange', seen)
  }
}

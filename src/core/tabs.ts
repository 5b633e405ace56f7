const CHANNEL = 'rcu'

/** Tells the other tabs that there is something new in storage. */
export function tellTabs(): void {
  const channel = openChannel()
  channel?.postMessage(0)
  channel?.close()
}

/** Calls back whenever another tab, or this one's past, may know a newer decision. Returns how to stop. */
export function listenToTabs(changed: () => void): () => void {
  const channel = openChannel()
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

function openChannel(): BroadcastChannel | null {
  try {
    return new BroadcastChannel(CHANNEL)
  } catch {
    // Absent in old browsers, refused where storage is: then coming back to the tab is what tells.
    return null
  }
}

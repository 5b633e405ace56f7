const CHANNEL = 'rcu'

/** Tells the other tabs that there is something new in storage. */
export function tellTabs(): void {
  const channel = openChannel()
  channel?.postMessage(0)
  channel?.close()
}

/** Calls back whenever another tab, or this one's past, may know a newer decision. Returns how to stop. */
export function listenToTabs(changed: () => void): () => void {
  let channel: BroadcastChannel | null = null
  const hear = () => {
    channel?.close()
    channel = openChannel()
    if (channel) channel.onmessage = changed
  }
  // A message throws a page out of the back-forward cache.
  const sleep = () => channel?.close()
  const wake = () => {
    hear()
    // It has slept through everything.
    changed()
  }
  const seen = () => {
    if (document.visibilityState === 'visible') changed()
  }
  hear()
  window.addEventListener('storage', changed)
  window.addEventListener('pagehide', sleep)
  window.addEventListener('pageshow', wake)
  document.addEventListener('visibilitychange', seen)
  return () => {
    channel?.close()
    window.removeEventListener('storage', changed)
    window.removeEventListener('pagehide', sleep)
    window.removeEventListener('pageshow', wake)
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

const CHANNEL = 'rcu'

/**
 * A text: the `updatedAt` of the record that was just stored, empty after a reset. A number: the digits
 * of the mark of a decision that was just reported. Never the record itself: a page of the same origin
 * with another storage gets the message, too. Another version of the library may send something else: each
 * message makes this tab read its storage, and a message that is no date ends the repeated looks.
 */
export type TabMessage = string | number

/** Sends a message to the other tabs of this origin. */
export function tellTabs(message: TabMessage): void {
  const channel = openChannel()
  channel?.postMessage(message)
  channel?.close()
}

/**
 * Calls back whenever another tab may have decided: with its message, or with nothing if this tab was
 * hidden, or in the back-forward cache, and missed messages. Returns a function that stops.
 */
export function listenToTabs(changed: (message?: TabMessage) => void): () => void {
  let channel: BroadcastChannel | null = null
  const open = () => {
    channel?.close()
    channel = openChannel()
    if (channel) channel.onmessage = ({ data }) => changed(data)
  }
  const look = () => changed()
  // A message would remove a page from the back-forward cache.
  const hide = () => channel?.close()
  const show = () => {
    open()
    look()
  }
  const reveal = () => {
    if (!document.hidden) look()
  }
  open()
  window.addEventListener('storage', look)
  window.addEventListener('pagehide', hide)
  window.addEventListener('pageshow', show)
  document.addEventListener('visibilitychange', reveal)
  return () => {
    channel?.close()
    window.removeEventListener('storage', look)
    window.removeEventListener('pagehide', hide)
    window.removeEventListener('pageshow', show)
    document.removeEventListener('visibilitychange', reveal)
  }
}

function openChannel(): BroadcastChannel | null {
  try {
    return new BroadcastChannel(CHANNEL)
  } catch {
    // Absent in old browsers, refused if storage is: then the tab looks when it is shown again.
    return null
  }
}

import type { StorageItem } from './storage.js'

/** The item that a sink writes to the browser, and the most days that it is kept. */
export interface QueueItem extends StorageItem {
  readonly days: number
}

// Config of this page, and nothing of a visitor; a server, which has no queue, never adds to it.
let queues: readonly QueueItem[] = []

/** Has a queue listed in the table of cookies. */
export function listQueue(item: QueueItem): void {
  if (!queues.some(({ name }) => name === item.name)) queues = [...queues, item]
}

/** The queues of this page. */
export function listedQueues(): readonly QueueItem[] {
  return queues
}

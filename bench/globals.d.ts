import type { Watched } from './watch.mjs'

declare global {
  interface Window {
    /** Set by `watch.mjs` in every page of the benchmark. */
    bench: Watched
    /** Set by `click.mjs`: the milliseconds from the click to its answer. */
    answered: Promise<number>
    /** Set by `page/mounts.tsx`. */
    mount: (times: number) => Promise<void>
  }
}

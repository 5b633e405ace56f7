import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { Page } from './page.js'
import './page.css'

const element = document.getElementById('root') as HTMLElement

/** Mounts the whole page and unmounts it again, as often as asked. */
window.mount = async (times) => {
  for (let time = 0; time < times; time++) {
    const root = createRoot(element)
    flushSync(() => root.render(<Page paragraphs={1} gates={1} />))
    // Effects have run, and chunks that are in the cache have arrived.
    await new Promise((resolve) => setTimeout(resolve))
    root.unmount()
  }
}

import { type SyntheticEvent, useState } from 'react'
import { useStoryAddress } from './use-story-address.js'

interface FrameProps {
  /** The story's. */
  id: string
  title: string
  /** In pixels, from the beginning. Left out, it grows with the story. */
  height?: number
}

/** The most a story may take of a page; a policy is longer than that, and scrolls. */
const MOST = 640
/** Room for what floats: it adds nothing to the height of its page. */
const FLOATING = 460
/** Above and below a story, and a little for the margins inside. */
const MARGINS = 48

/**
 * A story in a page of its own, dressed as the toolbar says: what is fixed stays in there, and so do
 * language, direction and focus. Fetched when it comes near; nobody clicks in it before the reader does.
 */
export function Frame({ id, title, height }: FrameProps) {
  const [needed, setNeeded] = useState(96)
  const src = useStoryAddress(id)

  const fit = ({ currentTarget }: SyntheticEvent<HTMLIFrameElement>) => {
    const page = currentTarget.contentDocument
    const root = page?.querySelector('#storybook-root')
    if (!page || !root) return
    const measure = () => {
      const floats = page.querySelector('[data-rcu=banner], [data-rcu=dialog]') !== null
      const full = Math.max(root.scrollHeight + MARGINS, floats ? FLOATING : 0)
      // Never smaller: what was opened and closed does not make the page jump.
      setNeeded((now) => Math.min(Math.max(now, full), MOST))
    }
    new ResizeObserver(measure).observe(root)
    // What floats is at the end of the body.
    new MutationObserver(measure).observe(page.body, { childList: true, subtree: true })
  }
  return (
    <div className="docs-frame">
      <iframe
        title={title}
        src={src}
        loading="lazy"
        style={{ blockSize: height ?? needed }}
        onLoad={height === undefined ? fit : undefined}
      />
      <a href={`./iframe.html?id=${id}`} target="_blank" rel="noreferrer">
        Open alone
      </a>
    </div>
  )
}

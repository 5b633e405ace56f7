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
 * A story in a frame, with the settings of the toolbar. Fixed elements, language, direction and focus
 * stay inside. Loaded when it scrolls near; its `play` function does not run.
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
    // Floating elements are at the end of the body.
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

import { type SyntheticEvent, useState } from 'react'
import { useToolbar } from './use-toolbar.js'

interface FrameProps {
  /** The story's. */
  id: string
  title: string
  /** In pixels, from the beginning. Left out, it grows with the story. */
  height?: number
}

/** What of the toolbar is ours; the rest is about Storybook's own tools. */
const SWITCHES = ['theme', 'scheme', 'banner', 'dialog', 'locale', 'direction', 'model'] as const

/** The most a story may take of a page; a policy is longer than that, and scrolls. */
const MOST = 640

/**
 * A story in a page of its own, dressed as the toolbar says: what is fixed stays in there, and so do
 * language, direction and focus. Fetched when it comes near; nobody clicks in it before the reader does.
 */
export function Frame({ id, title, height }: FrameProps) {
  const [needed, setNeeded] = useState(320)
  const toolbar = useToolbar()
  const globals = SWITCHES.filter((name) => toolbar[name] !== undefined)
    .map((name) => `${name}:${toolbar[name]}`)
    .join(';')

  const fit = ({ currentTarget }: SyntheticEvent<HTMLIFrameElement>) => {
    const body = currentTarget.contentDocument?.body
    if (!body) return
    new ResizeObserver(() => {
      // Never smaller: what was opened and closed does not make the page jump.
      setNeeded((now) => Math.min(Math.max(now, body.scrollHeight), MOST))
    }).observe(body)
  }
  return (
    <div className="docs-frame">
      <iframe
        title={title}
        src={`iframe.html?${new URLSearchParams({ id, viewMode: 'story', embed: 'true', globals })}`}
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

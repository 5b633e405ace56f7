import type { ReactNode } from 'react'
import type { Link } from '../../core/facts/policy-block.js'
import { webAddress } from '../../core/texts/web-address.js'

/** A link to another page; the text alone if the address must not be a link. */
export function PolicyAnchor({ href, children }: { href: string; children: ReactNode }) {
  // The next site does not need to know that the visitor comes from a page about privacy.
  const isOutside = /^https?:/i.test(href)
  const address = webAddress(href)
  if (address === undefined) return <span>{children}</span>
  return (
    <a href={address} rel={isOutside ? 'noreferrer' : undefined}>
      {children}
    </a>
  )
}

/** A list of links. */
export function PolicyAnchors({ links }: { links: readonly Link[] }) {
  return (
    <ul data-rcu="policy-anchors">
      {links.map(({ text, href }) => (
        <li key={`${text} ${href}`}>
          <PolicyAnchor href={href}>{text}</PolicyAnchor>
        </li>
      ))}
    </ul>
  )
}

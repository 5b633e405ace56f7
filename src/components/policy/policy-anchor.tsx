import type { ReactNode } from 'react'

/** A link to another page. */
export function PolicyAnchor({ href, children }: { href: string; children: ReactNode }) {
  // The next site does not need to know that the visitor comes from a page about privacy.
  const isOutside = /^https?:/i.test(href)
  return (
    <a href={href} rel={isOutside ? 'noreferrer' : undefined}>
      {children}
    </a>
  )
}

/** A list of links. */
export function PolicyAnchors({ links }: { links: readonly { label: string; href: string }[] }) {
  return (
    <ul data-rcu="policy-anchors">
      {links.map(({ label, href }) => (
        <li key={`${label} ${href}`}>
          <PolicyAnchor href={href}>{label}</PolicyAnchor>
        </li>
      ))}
    </ul>
  )
}

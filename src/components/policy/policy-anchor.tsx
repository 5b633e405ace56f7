import type { ReactNode } from 'react'

/** A link to where more is said. */
export function PolicyAnchor({ href, children }: { href: string; children: ReactNode }) {
  // Whoever reads about their privacy should not tell the next site where they come from. It opens in
  // the same tab, as links do unless the visitor wants otherwise.
  const isOutside = /^https?:/i.test(href)
  return (
    <a href={href} rel={isOutside ? 'noreferrer' : undefined}>
      {children}
    </a>
  )
}

/** Links, one below the other. */
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

'use client'

import { Fragment, type ReactNode } from 'react'
import { HIDDEN_WORDS } from '../../core/config/hidden-words.js'
import type { Block, Inline } from '../../core/facts/policy-block.js'
import { Heading, type HeadingLevel } from '../heading.js'
import { ConsentStatus } from '../status/index.js'
import { CookieTable } from '../table/index.js'
import { PreferencesTrigger } from '../trigger/index.js'
import { PolicyAnchor, PolicyAnchors } from './policy-anchor.js'
import { usePolicy } from './use-policy.js'

const GROUPS = {
  purpose: { 'data-rcu': 'policy-purpose' },
  provider: { 'data-rcu': 'policy-provider' },
  version: { 'data-rcu': 'policy-version' },
} as const

/** The content of a section as elements. */
export function PolicyBlocks({ blocks }: { blocks: readonly Block[] }) {
  return blocks.map((block, index) => <PolicyBlock key={keyOf(block) ?? index} block={block} />)
}

function keyOf(block: Block): string | undefined {
  return block.kind === 'group' ? block.key : undefined
}

function PolicyBlock({ block }: { block: Block }) {
  const { headingLevel } = usePolicy()
  switch (block.kind) {
    case 'paragraph':
      return <p>{inline(block.content)}</p>
    case 'facts': {
      const known = block.facts.filter(([, value]) => value)
      if (known.length === 0) return null
      return (
        <dl data-rcu="policy-facts">
          {known.map(([name, value]) => (
            <div key={name} data-rcu="policy-fact">
              <dt>{name}</dt>
              <dd>{value && inline([value])}</dd>
            </div>
          ))}
        </dl>
      )
    }
    case 'links':
      return <PolicyAnchors links={block.links} />
    case 'services':
      return (
        <ul data-rcu="policy-services">
          {block.services.map(({ id, content }) => (
            <li key={id} id={anchorOf(id)}>
              {inline(content)}
            </li>
          ))}
        </ul>
      )
    case 'group':
      return (
        <div {...GROUPS[block.of]} data-category={block.of === 'purpose' ? block.key : undefined}>
          <Heading level={headingLevel + 1} data-rcu="policy-subheading">
            {inline(block.title)}
          </Heading>
          <PolicyBlocks blocks={block.blocks} />
        </div>
      )
    case 'cookies':
      return <CookieTable />
    case 'trigger':
      return <PreferencesTrigger />
    case 'status':
      return <ConsentStatus headingLevel={Math.min(headingLevel + 1, 6) as HeadingLevel} />
  }
}

/**
 * The pieces of a sentence. Each text is in an element of its own: React removes and replaces elements
 * safely, but fails on a text node that a browser's translator has replaced.
 */
export function inline(content: readonly Inline[]): ReactNode {
  const [only] = content
  if (content.length === 1 && typeof only === 'string') return only
  // biome-ignore lint/suspicious/noArrayIndexKey: a sentence keeps its pieces in their places.
  return content.map((piece, index) => <Fragment key={index}>{element(piece)}</Fragment>)
}

function element(piece: Inline): ReactNode {
  if (typeof piece === 'string') return <span>{piece}</span>
  const { text, href, date, opens, lang } = piece
  if (href !== undefined) return <PolicyAnchor href={href}>{text}</PolicyAnchor>
  if (date !== undefined) return <time dateTime={date}>{text}</time>
  if (opens) return <PreferencesTrigger>{text}</PreferencesTrigger>
  return (
    <span lang={lang} dir={lang && 'ltr'}>
      {text}
    </span>
  )
}

/** The anchor of a service. None for ids that contain what filter lists hide. */
function anchorOf(service: string): string | undefined {
  return HIDDEN_WORDS.test(service) ? undefined : `policy-service-${service}`
}

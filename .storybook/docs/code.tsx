import { type CodeOrSourceMdx, Source } from '@storybook/addon-docs/blocks'
import type { ComponentProps } from 'react'
import { useToolbar } from './use-toolbar.js'

/** Code to copy, as light or as dark as the page. */
export function Code(props: ComponentProps<typeof Source>) {
  return <Source {...props} dark={useToolbar().scheme === 'dark'} />
}

/** The same in Markdown, where code can also be inside a sentence. */
export function MarkdownCode({ className, children }: ComponentProps<typeof CodeOrSourceMdx>) {
  const [, language] = /lang(?:uage)?-(\S+)/.exec(className ?? '') ?? []
  const isBlock =
    language !== undefined || (typeof children === 'string' && children.includes('\n'))
  if (!isBlock) return <code>{children}</code>
  return <Code code={String(children)} language={(language ?? 'text') as 'tsx'} format={false} />
}

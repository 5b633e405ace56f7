import { AnchorMdx, HeadersMdx, Markdown } from '@storybook/addon-docs/blocks'
import { MarkdownCode } from './code.js'

// All of them: what is given here takes the place of Storybook's own.
const OPTIONS = { forceBlock: true, overrides: { code: MarkdownCode, a: AnchorMdx, ...HeadersMdx } }

/** A text in Markdown. */
export function Text({ children }: { children: string }) {
  return <Markdown options={OPTIONS}>{children}</Markdown>
}

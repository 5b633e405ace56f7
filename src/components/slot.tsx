'use client'

import {
  Children,
  cloneElement,
  forwardRef,
  type ReactElement,
  type ReactNode,
  type Ref,
  version,
} from 'react'
import { namePart } from '../react/name-part.js'
import { mergeRefs } from './merge-refs.js'

type Props = Record<string, unknown>
type Handler = ((...args: unknown[]) => void) | null | undefined
type Child = ReactElement<Props> & { ref?: Ref<unknown> }

/** Renders its only child, with its own props put on it. For `asChild`. */
export const Slot = /* @__PURE__ */ forwardRef<unknown, { children?: ReactNode }>(
  ({ children, ...ours }: Props, ref) => {
    const child = Children.only(childOf(children)) as Child
    const theirs = child.props
    // React 18 keeps the ref beside the props, and warns when it is looked for among them; 19 the reverse.
    const own = (version > '19' ? theirs.ref : child.ref) as Ref<unknown> | undefined
    // The child's word wins, but for handlers, of which both run, and classes and styles, which add up.
    const merged: Props = { ...ours, ...theirs }
    for (const name in ours) {
      const mine = ours[name]
      const childs = theirs[name]
      if (childs === undefined) merged[name] = mine
      else if (name === 'className') merged[name] = `${mine} ${childs}`
      else if (name === 'style') merged[name] = { ...(mine as object), ...(childs as object) }
      else if (typeof childs === 'function') {
        merged[name] = (...args: unknown[]) => {
          ;(childs as Handler)?.(...args)
          ;(mine as Handler)?.(...args)
        }
      }
    }
    return cloneElement(child, { ...merged, ref: mergeRefs(own, ref) })
  },
)
if (process.env.NODE_ENV !== 'production') namePart(Slot, 'Slot')

/** A server component hands its children over as a lazy reference, which suspends until it is there. */
export function childOf(children: unknown): unknown {
  const lazy = children as { _init?: (payload: unknown) => unknown; _payload?: unknown } | undefined
  return lazy?._init ? lazy._init(lazy._payload) : children
}

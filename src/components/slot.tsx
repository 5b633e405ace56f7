'use client'

import * as React from 'react'

type Props = Record<string, unknown>
type Child = React.ReactElement<Props> & { ref?: React.Ref<unknown> }

// React 19 only; asked for by a computed name, so that bundlers do not warn under React 18.
const use = (React as Record<string, unknown>)['use'.toString()] as
  | undefined
  | (<T>(usable: PromiseLike<T>) => T)

/** Renders its only child, with its own props put on it. For `asChild`. */
export const Slot = /* @__PURE__ */ React.forwardRef<unknown, { children?: React.ReactNode }>(
  ({ children, ...ours }: Props, ref) => {
    const child = React.Children.only(resolve(children)) as Child
    const theirs = child.props
    // React 18 keeps the ref beside the props, and warns when it is looked for among them; 19 the reverse.
    const own = (use ? theirs.ref : child.ref) as React.Ref<unknown> | undefined
    // The child's word wins, but for handlers, of which both run, and classes and styles, which add up.
    const merged: Props = { ...ours, ...theirs }
    for (const [name, mine] of Object.entries(ours)) {
      const childs = theirs[name]
      if (childs === undefined) merged[name] = mine
      else if (name === 'className') merged[name] = `${mine} ${childs}`
      else if (name === 'style') merged[name] = Object.assign({}, mine, childs)
      else if (/^on[A-Z]/.test(name)) merged[name] = both(childs, mine)
    }
    return React.cloneElement(child, { ...merged, ref: both(assigner(own), assigner(ref)) })
  },
)
if (process.env.NODE_ENV !== 'production') Slot.displayName = 'Slot'

/** A server component hands its children over as a lazy reference. */
function resolve(children: unknown): unknown {
  const lazy = children as { $$typeof?: symbol; _payload?: PromiseLike<unknown> } | null
  if (use && lazy?.$$typeof === Symbol.for('react.lazy') && lazy._payload) return use(lazy._payload)
  return children
}

function both(first: unknown, second: unknown) {
  return (...args: unknown[]) => {
    for (const each of [first, second]) if (typeof each === 'function') each(...args)
  }
}

function assigner(ref: React.Ref<unknown> | undefined) {
  return (node: unknown) => {
    if (typeof ref === 'function') ref(node)
    else if (ref) ref.current = node
  }
}

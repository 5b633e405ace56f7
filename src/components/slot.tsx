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
  ({ children, ...props }, ref) => {
    const child = React.Children.only(resolve(children)) as Child
    // React 18 keeps the ref beside the props, and warns when it is looked for among them; 19 the reverse.
    const own = use ? (child.props.ref as React.Ref<unknown>) : child.ref
    return React.cloneElement(child, {
      ...merge(props as Props, child.props),
      ref:
        ref && own
          ? (node: unknown) => {
              assign(ref, node)
              assign(own, node)
            }
          : (ref ?? own),
    } as Props)
  },
)
Slot.displayName = 'Slot'

/** A server component hands its children over as a lazy reference. */
function resolve(children: React.ReactNode): React.ReactNode {
  const lazy = children as { $$typeof?: symbol; _payload?: PromiseLike<React.ReactNode> } | null
  if (use && lazy?.$$typeof === Symbol.for('react.lazy') && lazy._payload) return use(lazy._payload)
  return children
}

/** The child's word wins, but for handlers, of which both run, and classes and styles, which add up. */
function merge(ours: Props, theirs: Props): Props {
  const merged: Props = { ...ours, ...theirs }
  for (const name of Object.keys(ours)) {
    const [mine, childs] = [ours[name], theirs[name]]
    if (/^on[A-Z]/.test(name) && typeof mine === 'function' && typeof childs === 'function') {
      merged[name] = (...args: unknown[]) => {
        childs(...args)
        mine(...args)
      }
    } else if (name === 'className') {
      merged.className = [mine, childs].filter(Boolean).join(' ')
    } else if (name === 'style') {
      merged.style = { ...(mine as object), ...(childs as object) }
    } else if (childs === undefined) {
      merged[name] = mine
    }
  }
  return merged
}

function assign(ref: React.Ref<unknown>, node: unknown): void {
  if (typeof ref === 'function') ref(node)
  else if (ref) ref.current = node
}

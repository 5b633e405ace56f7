'use client'

import {
  Children,
  type ComponentType,
  Fragment,
  forwardRef,
  isValidElement,
  type ReactElement,
  type ReactNode,
} from 'react'
import type { TextSurface } from '../core/proof/shown-texts.js'
import { useTexts } from '../react/use-texts.js'

/**
 * Makes the root that a site uses to arrange the parts of a surface. It notes whether there are words
 * beside those of the library: a proof has no hash of such words. The ready components use the bare root.
 */
export function arranged<Props extends { children?: ReactNode }>(
  surface: Exclude<TextSurface, 'gate'> | 'embed',
  root: unknown,
  parts: readonly unknown[],
) {
  const Root = root as ComponentType<Record<string, unknown>>
  return forwardRef<HTMLElement, Props>((props, ref) => {
    const { messages } = useTexts()
    // Not in an effect: nothing on screen depends on it, and the first click may come before effects run.
    messages.own[surface] = hasOwnWords(props.children, parts)
    return <Root {...props} ref={ref} />
  })
}

/** Whether there is a text, or a component that may render one, which is no part of the library. */
function hasOwnWords(content: ReactNode, parts: readonly unknown[]): boolean {
  return Children.toArray(content).some((child) => {
    if (!isValidElement(child)) return String(child).trim() !== ''
    const { type, props } = child as ReactElement<Record<string, unknown>>
    const isTransparent = typeof type === 'string' || type === Fragment || parts.includes(type)
    return (
      !isTransparent ||
      props.dangerouslySetInnerHTML !== undefined ||
      hasOwnWords(props.children as ReactNode, parts)
    )
  })
}

'use client'

import { Component, type ReactNode, type RefObject } from 'react'
import { useIsomorphicLayoutEffect } from '../react/use-isomorphic-layout-effect.js'

interface ResilientProps {
  children?: ReactNode
}

interface ResilientState {
  readonly error?: unknown
}

/**
 * Keeps the page alive if a browser extension or a translator has removed or replaced elements of ours.
 * React throws a `NotFoundError` when it changes such an element, and without this boundary unmounts
 * the whole page. The children are rendered again from scratch, once for each render of the parent.
 */
export class Resilient extends Component<ResilientProps, ResilientState> {
  override state: ResilientState = {}
  private retried: ReactNode

  static getDerivedStateFromError(error: unknown): ResilientState {
    return { error }
  }

  override componentDidUpdate(): void {
    const { children } = this.props
    // The same children can fail again, for example beside a text of the site that was replaced.
    if (!this.state.error || this.retried === children) return
    this.retried = children
    this.setState({ error: undefined })
  }

  override render(): ReactNode {
    const { error } = this.state
    // Errors of the site's own components go on to the boundary of the site.
    if (error && !(error instanceof DOMException)) throw error
    return error ? null : this.props.children
  }
}

/**
 * Puts an element back right before React removes it, if a browser extension has removed it from the
 * page: without this, React throws and unmounts the whole page.
 *
 * @param isRendered whether the ref holds the element now
 */
export function useRemovable(root: RefObject<Element | null>, isRendered = true): void {
  useIsomorphicLayoutEffect(() => {
    const element = root.current
    const parent = element?.parentNode
    return () => {
      if (element && element.parentNode !== parent) parent?.appendChild(element)
    }
  }, [root, isRendered])
}

'use client'

import { Component, type ReactNode } from 'react'

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
    if (error && (error as Error).name !== 'NotFoundError') throw error
    return error ? null : this.props.children
  }
}

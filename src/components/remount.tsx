'use client'

import { Component, type ReactNode } from 'react'

/**
 * Renders its children again from the start if React fails over an element in them that an extension or
 * a script has removed. Every other error goes on to the site's own error boundary.
 */
export class Remount extends Component<{ children: ReactNode }> {
  override state = {}

  static getDerivedStateFromError(error: Error) {
    if (error.name !== 'NotFoundError') throw error
    // React unmounts the children before it renders them again.
    return null
  }

  override render() {
    return this.props.children
  }
}

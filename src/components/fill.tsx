'use client'

import { Fragment, type ReactNode } from 'react'

/**
 * Puts values into the `{name}` places of a message, so that each language orders them as it needs.
 * Each text is in an element of its own: React removes and replaces elements safely, but fails on a
 * text node that a browser's translator has replaced.
 */
export function fill(message: string, values: Readonly<Record<string, ReactNode>>): ReactNode[] {
  // Every second piece is the name of a place.
  return message.split(/\{(\w+)\}/).map((piece, index) => {
    const isPlace = index % 2 === 1
    const content = isPlace ? (values[piece] ?? `{${piece}}`) : piece
    const Wrapper = typeof content === 'string' ? 'span' : Fragment
    // biome-ignore lint/suspicious/noArrayIndexKey: a message keeps its pieces in their places.
    return content === '' ? null : <Wrapper key={index}>{content}</Wrapper>
  })
}

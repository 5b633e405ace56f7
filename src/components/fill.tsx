'use client'

import { Fragment, type ReactNode } from 'react'

/** Puts elements into the `{name}` places of a message, so that a language decides where they stand. */
export function fill(message: string, values: Readonly<Record<string, ReactNode>>): ReactNode[] {
  // Every second piece is the name of a place.
  return message.split(/\{(\w+)\}/).map((piece, index) => {
    const isPlace = index % 2 === 1
    // biome-ignore lint/suspicious/noArrayIndexKey: a message keeps its pieces in their places.
    return <Fragment key={index}>{isPlace ? (values[piece] ?? `{${piece}}`) : piece}</Fragment>
  })
}

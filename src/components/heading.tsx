'use client'

import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { namePart } from '../react/name-part.js'

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6

interface HeadingProps extends ComponentPropsWithoutRef<'h2'> {
  /** Deeper than 6 stays 6: HTML has no more. */
  level: number
}

/** A heading where the page decides how deep. */
export const Heading = /* @__PURE__ */ forwardRef<HTMLHeadingElement, HeadingProps>(
  ({ level, ...props }, ref) => {
    const Tag = `h${Math.min(level, 6)}` as 'h2'
    return <Tag {...props} ref={ref} />
  },
)
if (process.env.NODE_ENV !== 'production') namePart(Heading, 'Heading')

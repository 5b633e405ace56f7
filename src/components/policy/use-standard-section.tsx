'use client'

import type { ForwardedRef } from 'react'
import type { StandardPolicySection } from '../../core/config/policy-config.js'
import { sectionContent } from '../../core/facts/policy-content.js'
import { PolicyBlocks } from './policy-blocks.js'
import { PolicyHeading } from './policy-heading.js'
import { type PolicyPartProps, PolicySection } from './policy-section.js'
import { usePolicy } from './use-policy.js'
import { usePolicyInput } from './use-policy-input.js'

/**
 * One standard section: its title and its content, or its children instead. A hook, so that an error about
 * a missing provider names the part that calls it.
 */
export function useStandardSection(
  name: StandardPolicySection,
  { children, ...props }: PolicyPartProps,
  ref: ForwardedRef<HTMLElement>,
) {
  const { messages } = usePolicy()
  const blocks = sectionContent(name, usePolicyInput())
  if (blocks.length === 0 && children === undefined) return null
  return (
    <PolicySection {...props} name={name} ref={ref}>
      {children ?? (
        <>
          <PolicyHeading>{messages.policy[name].title}</PolicyHeading>
          <PolicyBlocks blocks={blocks} />
        </>
      )}
    </PolicySection>
  )
}

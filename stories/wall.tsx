import { type ReactNode, useContext, useState } from 'react'
import {
  ConsentProvider,
  type ConsentRecord,
  type ConsentStorage,
  createMemoryStorage,
} from 'react-consent-ui'
import { description } from '../.storybook/description.js'
import { PageTexts, type StoryConsent } from '../.storybook/with-consent.js'

interface WallProps {
  /** Each state with its starting point. */
  states: Readonly<Record<string, StoryConsent>>
  children: ReactNode
}

/** One component in all its states, each before a visitor of its own, to be looked at together. */
export function Wall({ states, children }: WallProps) {
  return Object.entries(states).map(([name, consent]) => (
    <figure key={name} style={{ margin: '0 0 48px' }}>
      <figcaption style={{ opacity: 0.7 }}>{name}</figcaption>
      <Visitor {...consent}>{children}</Visitor>
    </figure>
  ))
}

function Visitor({
  config = description,
  record = null,
  children,
  ...options
}: StoryConsent & Pick<WallProps, 'children'>) {
  const messages = useContext(PageTexts)
  const [storage] = useState(() => createMemoryStorage())
  return (
    <ConsentProvider
      config={config}
      storage={storage}
      initialRecord={record}
      messages={messages}
      {...options}
    >
      {children}
    </ConsentProvider>
  )
}

/** Contains fixed elements on a wall. Tall enough for the narrowest screen. */
export function Stage({ height, children }: { height: number; children: ReactNode }) {
  return (
    <div style={{ contain: 'layout paint', blockSize: height, border: '1px solid GrayText' }}>
      {children}
    </div>
  )
}

/** For walls: a page has each landmark and each anchor once, a wall of pages has them all over. */
export const wallParameters = {
  isWall: true,
  a11y: {
    config: {
      rules: ['landmark-unique', 'duplicate-id-aria', 'page-has-heading-one'].map((id) => ({
        id,
        enabled: false,
      })),
    },
  },
}

/**
 * A story's starting point. Storybook merges a story's parameters deeply with those of its file, which would
 * merge two configs: so each story sets all of it.
 */
export function startingFrom(consent: StoryConsent): { consent: StoryConsent } {
  return { consent }
}

/** A decision that the visitor made yesterday. */
export function decided(decision: Partial<ConsentRecord>): ConsentRecord {
  const day = (days: number) => new Date(Date.now() + days * 864e5).toISOString()
  return {
    id: '4f7f8f3e-8a44-4f0b-9a51-5a1d6f6e2c10',
    revision: 1,
    policyVersion: '2.0',
    givenAt: day(-1),
    updatedAt: day(-1),
    expiresAt: day(181),
    model: 'opt-in',
    region: null,
    locale: 'en',
    gpc: false,
    action: 'custom',
    surface: 'banner',
    categories: {},
    services: {},
    ...decision,
  }
}

/** A storage of one story alone, which lists itself as the default one does. */
export function listedStorage(): ConsentStorage {
  return { ...createMemoryStorage(), item: { storage: 'cookie', name: 'rcu' } }
}

/** Keeps nothing, as a browser that blocks storage. */
export const blockedStorage: ConsentStorage = {
  read: () => null,
  write: () => {},
  clear: () => {},
}

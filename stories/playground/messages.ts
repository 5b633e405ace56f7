import type { ConsentConfig } from 'react-consent-ui'

export const VIEWS = ['banner', 'dialog', 'table', 'policy'] as const
export type View = (typeof VIEWS)[number]

/** The playground to its result. */
export interface Show {
  type: 'show'
  config: ConsentConfig
  view: View
}

/** The result to the playground: it listens now. */
export interface Ready {
  type: 'ready'
}

/** Storybook's own messages take the same way. */
export const isShow = (data: unknown): data is Show => has(data, 'show')
export const isReady = (data: unknown): data is Ready => has(data, 'ready')

const has = (data: unknown, type: string) =>
  typeof data === 'object' && data !== null && Reflect.get(data, 'type') === type

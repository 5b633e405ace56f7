/** The page of the peer that is built: one of `peers/pages`. */
declare module 'virtual:peer' {
  import type { ComponentType, PropsWithChildren } from 'react'

  export const Peer: ComponentType<PropsWithChildren>
  export const Gate: ComponentType<PropsWithChildren> | undefined
}

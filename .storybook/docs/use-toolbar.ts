import { DocsContext } from '@storybook/addon-docs/blocks'
import { useContext, useEffect, useState } from 'react'
import { GLOBALS_UPDATED, SET_GLOBALS } from 'storybook/internal/core-events'
import type { Switches } from '../with-consent.js'

type Told = [{ globals: Switches } | undefined] | undefined

/** The toolbar's settings, in a docs page. Stories get them through their context. */
export function useToolbar(channel = useContext(DocsContext).channel): Partial<Switches> {
  const [switches, setSwitches] = useState<Partial<Switches>>(() => {
    // The later of the two: it was set once, and has changed since or not.
    const [told] = ((channel.last(GLOBALS_UPDATED) ?? channel.last(SET_GLOBALS)) as Told) ?? []
    return told?.globals ?? {}
  })
  useEffect(() => {
    const follow = ({ globals }: { globals: Switches }) => setSwitches(globals)
    channel.on(GLOBALS_UPDATED, follow)
    return () => channel.off(GLOBALS_UPDATED, follow)
  }, [channel])
  return switches
}

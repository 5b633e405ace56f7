'use client'

import { useMemo } from 'react'
import type { ConsentConfig } from '../core/config/config.js'
import { usesStandardPurpose } from '../core/config/standard-purpose-use.js'
import type { SpokenMessages } from '../core/texts/loaded-messages.js'
import { type FoundPurposes, hasPurposes, loadPurposes } from '../core/texts/purposes.js'
import { useLoaded } from './use-loaded.js'
import { useTexts } from './use-texts.js'

const NONE: FoundPurposes = {}

const loaders = new WeakMap<SpokenMessages, () => Promise<FoundPurposes>>()

/** The standard purposes that a config uses; null until they have loaded. A config without any loads none. */
export function usePurposes(config: ConsentConfig | null): FoundPurposes | null {
  const { messages } = useTexts()
  const isUsed = useMemo(() => config !== null && usesStandardPurpose(config), [config])
  // Texts that are complete, and not single texts that replace those of the language.
  const given = hasPurposes(messages.purposes) ? (messages.purposes as FoundPurposes) : undefined
  const loaded = useLoaded(isUsed && !given ? loaderOf(messages) : undefined)
  if (!isUsed) return NONE
  return given ?? loaded ?? null
}

/** The same function for the same messages: `useLoaded` compares them. */
function loaderOf(messages: SpokenMessages): () => Promise<FoundPurposes> {
  const load = loaders.get(messages) ?? (() => loadPurposes(messages))
  loaders.set(messages, load)
  return load
}

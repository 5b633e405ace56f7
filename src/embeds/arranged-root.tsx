'use client'

import { arranged } from '../components/arranged.js'
import { namePart } from '../react/name-part.js'
import { EmbedActions } from './embed-actions.js'
import { EmbedAlwaysAllow } from './embed-always-allow.js'
import { EmbedFrame } from './embed-frame.js'
import { EmbedLink } from './embed-link.js'
import { EmbedLoadOnce } from './embed-load-once.js'
import { EmbedPlaceholder } from './embed-placeholder.js'
import { EmbedPoster } from './embed-poster.js'
import { EmbedRoot, type EmbedRootProps } from './embed-root.js'
import { EmbedStop } from './embed-stop.js'
import { EmbedText } from './embed-text.js'
import { EmbedTitle } from './embed-title.js'

const PARTS = [
  EmbedActions,
  EmbedAlwaysAllow,
  EmbedFrame,
  EmbedLink,
  EmbedLoadOnce,
  EmbedPlaceholder,
  EmbedPoster,
  EmbedStop,
  EmbedText,
  EmbedTitle,
]

/** `EmbedRoot` around parts that a site arranges. */
export const ArrangedEmbed = /* @__PURE__ */ arranged<EmbedRootProps>('embed', EmbedRoot, PARTS)
if (process.env.NODE_ENV !== 'production') namePart(ArrangedEmbed, 'Embed.Root')

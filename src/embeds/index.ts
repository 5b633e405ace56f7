export type { EmbedDefaults } from './embed-names.js'
export { GatedEmbed, type GatedEmbedProps } from './gated-embed.js'
export * as Embed from './parts.js'
export { YouTubeEmbed, type YouTubeEmbedProps } from './youtube.js'

/** A piece of a sentence: a text, or a text with a meaning of its own. */
export type Inline =
  | string
  | {
      readonly text: string
      /** It links there. */
      readonly href?: string
      /** It is a date, in ISO 8601. */
      readonly date?: string
      /** It opens the preferences, where there is a page to open them on. */
      readonly opens?: 'preferences'
      /** The language of this piece, where it differs from the page's. */
      readonly lang?: string | undefined
    }

/** A link with its label. */
export interface Link {
  readonly text: string
  readonly href: string
}

/** A block of a policy page. */
export type Block =
  | { readonly kind: 'paragraph'; readonly content: readonly Inline[] }
  /** Facts by name. Those without a value are left out. */
  | {
      readonly kind: 'facts'
      readonly facts: readonly (readonly [name: string, value: Inline | undefined])[]
    }
  | { readonly kind: 'links'; readonly links: readonly Link[] }
  | {
      readonly kind: 'services'
      readonly services: readonly { readonly id: string; readonly content: readonly Inline[] }[]
    }
  | {
      readonly kind: 'group'
      readonly of: 'purpose' | 'provider' | 'version'
      readonly key: string
      readonly title: readonly Inline[]
      readonly blocks: readonly Block[]
    }
  /** The table of everything that is stored. */
  | { readonly kind: 'cookies' }
  /** The button that opens the preferences. */
  | { readonly kind: 'trigger' }
  /** The current choices of the visitor. */
  | { readonly kind: 'status' }

/** Puts pieces into the `{name}` places of a message. */
export function place(message: string, values: Readonly<Record<string, Inline>>): Inline[] {
  // Every second piece is the name of a place.
  return message
    .split(/\{(\w+)\}/)
    .map((piece, index) => (index % 2 === 1 ? (values[piece] ?? `{${piece}}`) : piece))
    .filter((piece) => piece !== '')
}

/** A paragraph of one piece. */
export function paragraph(content: Inline): Block {
  return { kind: 'paragraph', content: [content] }
}

/** A paragraph: a message with pieces in its `{name}` places. */
export function placed(message: string, values: Readonly<Record<string, Inline>>): Block {
  return { kind: 'paragraph', content: place(message, values) }
}

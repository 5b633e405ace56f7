/** The texts of an embed's placeholder. `{service}` and `{provider}` are filled in everywhere. */
export interface EmbedMessages {
  readonly text: string
  readonly loadOnce: string
  readonly alwaysAllow: string
  readonly link: string
  readonly privacy: string
  /** The button of a loaded embed whose service is allowed. */
  readonly stop: string
  /** The button of an embed that was loaded once. */
  readonly unload: string
}

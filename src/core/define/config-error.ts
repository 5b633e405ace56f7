/** One issue of a config: its path, and how to fix it. */
export interface ConfigIssue {
  /** The path of the value, as written in code: `services.youtube.cookies[1].expires`. */
  readonly path: string
  /** The value, what was expected, and the remedy. */
  readonly message: string
}

/** Thrown once for a wrong config, with every issue. */
export class ConsentConfigError extends Error {
  override readonly name = 'ConsentConfigError'
  readonly issues: readonly ConfigIssue[]

  constructor(issues: readonly ConfigIssue[], caller: string) {
    const count = issues.length === 1 ? '1 problem' : `${issues.length} problems`
    const lines = issues.map(({ path, message }) => `  ${path}: ${message}`)
    super(
      [
        `react-consent-ui: ${count} in ${caller}; nothing is granted until ${issues.length === 1 ? 'it is' : 'they are'} fixed.`,
        ...lines,
      ].join('\n'),
    )
    this.issues = issues
  }
}

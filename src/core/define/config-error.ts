/** One thing wrong with a description: where, and what to do about it. */
export interface ConfigIssue {
  /** The way to the value, as one writes it in code: `services.youtube.cookies[1].expires`. */
  readonly path: string
  /** The value, what was expected, and the remedy. */
  readonly message: string
}

/** Thrown once for a wrong description, with everything that is wrong about it. */
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

/** The rules of `check`. */
export const RULES = [
  'config',
  'expiry',
  'language',
  'name',
  'provider',
  'purpose',
  'revision',
  'safeguard',
  'since',
  'tracker',
] as const

/** One problem or gap of a config. */
export interface Finding {
  readonly rule: (typeof RULES)[number]
  /** The path of the value, as written in code: `services.youtube.cookies[1].expires`. */
  readonly path: string
  /** The value that is there, as a text. */
  readonly value: string
  readonly expected: string
  readonly fix: string
}

/** The findings as a person reads them. */
export function findingsAsText(file: string, findings: readonly Finding[]): string {
  if (findings.length === 0) return `${file}: nothing found.\n`
  const count = findings.length === 1 ? '1 finding' : `${findings.length} findings`
  const blocks = findings.map(({ rule, path, value, expected, fix }) =>
    [
      `${path} (${rule})`,
      `  value:    ${value}`,
      `  expected: ${expected}`,
      `  fix:      ${fix}`,
      '',
    ].join('\n'),
  )
  return [`${file}: ${count}`, '', ...blocks].join('\n')
}

import { type ConsentConfig, ConsentConfigError, validateConsent } from 'react-consent-ui'
import { type Place, placeOf } from './place-of.js'

/** Something wrong with what was typed: where, and what to do. */
export interface Problem {
  path: string
  message: string
  place: Place
}

export type Reading =
  | { outcome: 'description'; config: ConsentConfig }
  | { outcome: 'problems'; problems: Problem[] }

/** The config in the typed text, or all its problems. Parsed as data; none of it runs. */
export function read(text: string): Reading {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return { outcome: 'problems', problems: [noJson(text, String(error))] }
  }
  try {
    return { outcome: 'description', config: validateConsent(value) }
  } catch (error) {
    if (!(error instanceof ConsentConfigError)) throw error
    const problems = error.issues.map((issue) => ({ ...issue, place: placeOf(text, issue.path) }))
    return { outcome: 'problems', problems: problems.sort((a, b) => a.place.start - b.place.start) }
  }
}

function noJson(text: string, error: string): Problem {
  const [, position] = /position (\d+)/.exec(error) ?? []
  // Chromium names no position where the text ends too soon; other browsers count in lines.
  const [, row, column] = /line (\d+) column (\d+)/.exec(error) ?? []
  const lines = text.split('\n')
  const before = lines.slice(0, Number(row) - 1).join('\n').length
  const start = position ? Number(position) : row ? before + Number(column) : text.length
  const at = Math.min(start, text.length)
  return {
    path: 'JSON',
    message: `the text cannot be read (${error.replace(/^SyntaxError: /, '')}); look for a missing quote, or a comma too many or too few.`,
    place: {
      line: text.slice(0, at).split('\n').length,
      start: at,
      end: Math.min(at + 1, text.length),
    },
  }
}

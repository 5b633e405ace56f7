import { member } from '../../src/core/define/checker.js'

export interface Place {
  /** Counted from 1. */
  line: number
  start: number
  end: number
}

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\]:,]|[^\s{}[\]:,"]+/g

/** The place of a path in a JSON text: the value with its key, or the object that lacks it. */
export function placeOf(text: string, path: string): Place {
  const places = placesIn(text)
  let way = path
  while (way && !places.has(way)) way = way.replace(/(\.[^.[\]]*|\[[^\]]*\]|^[^.[]*)$/, '')
  const [start, end] = places.get(way) ?? [0, 1]
  const rest = text.slice(start, end)
  return {
    line: text.slice(0, start).split('\n').length,
    start,
    // What is longer than its line begins there.
    end: start + (rest.includes('\n') ? rest.indexOf('\n') : rest.length),
  }
}

/** Each value's path, as issues write it, with where it begins and ends. */
function placesIn(text: string): Map<string, readonly [number, number]> {
  const places = new Map<string, readonly [number, number]>()
  const tokens = [...text.matchAll(TOKEN)].map((match) => ({ text: match[0], at: match.index }))
  let next = 0
  const peek = () => tokens[next]?.text
  const end = () => {
    const last = tokens[next - 1]
    return last ? last.at + last.text.length : 0
  }

  function value(path: string) {
    const opening = tokens[next++]?.text
    if (opening === '{') entries(path)
    if (opening === '[') items(path)
  }
  function entries(path: string) {
    while (next < tokens.length && peek() !== '}') {
      const key = tokens[next]
      next += 2
      const at = member(path, JSON.parse(key?.text ?? '""'))
      value(at)
      places.set(at, [key?.at ?? 0, end()])
      if (peek() === ',') next++
    }
    next++
  }
  function items(path: string) {
    for (let index = 0; next < tokens.length && peek() !== ']'; index++) {
      const start = tokens[next]?.at ?? 0
      const at = `${path}[${index}]`
      value(at)
      places.set(at, [start, end()])
      if (peek() === ',') next++
    }
    next++
  }
  value('')
  return places
}

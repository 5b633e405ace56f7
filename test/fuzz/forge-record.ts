import { hashOf } from './record-reader.js'

/** Numbers from 0 up to, not including, a limit: the same ones for the same seed. */
export type Random = (limit: number) => number

/** Mulberry32, a generator of 32 bits. */
export function seeded(seed: number): Random {
  let state = seed
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit
  }
}

const DAY = 24 * 60 * 60 * 1000

const ODD_VALUES: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  3,
  4,
  1.5,
  1e300,
  '',
  '0',
  '3',
  'null',
  'toString',
  '__proto__',
  [],
  {},
  ['opt-in'],
  { length: 1 },
  '\u0000',
  '\ud800',
  '😀',
  '\ufeff',
  '%',
  '.',
  '..',
]
const MODELS = ['opt-in', 'opt-out', 'notice', 'Opt-In', 'opt-in ', 'toString', '']
const REGIONS = ['FR', 'US', 'US-CA', 'us', 'JP', 'GB', 'gb-sct', 'XX', 'ZZ', 'USA', 'U', '', 'EU']
const ODD_DATES = [
  '2026-02-30T00:00:00.000Z',
  '2028-02-29T00:00:00.000Z',
  '2027-02-29T00:00:00.000Z',
  '2026-11-24T24:00:00.000Z',
  '2026-11-24T23:59:60.000Z',
  '2026-11-24T12:00:00Z',
  '2026-11-24T12:00:00.0000Z',
  '2026-11-24T12:00:00.000z',
  '2026-11-24t12:00:00.000Z',
  '2026-11-24T12:00:00.000+00:00',
  '2026-11-24T13:00:00.000+01:00',
  '2026-11-24 12:00:00.000Z',
  '2026-11-24',
  'Tue, 24 Nov 2026 12:00:00 GMT',
  '+002026-11-24T12:00:00.000Z',
  '+010000-01-01T00:00:00.000Z',
  '+275760-09-13T00:00:00.000Z',
  '+275760-09-13T00:00:00.001Z',
  '-271821-04-20T00:00:00.000Z',
  '-271821-04-19T23:59:59.999Z',
  '-000000-01-01T00:00:00.000Z',
  '-000001-12-31T00:00:00.000Z',
  '0000-01-01T00:00:00.000Z',
  '0000-02-29T00:00:00.000Z',
  '9999-12-31T23:59:59.999Z',
  'Infinity',
  '',
]
const ODD_TEXTS = [
  '%',
  '%00',
  '%22',
  '%2C',
  '%2c',
  '%5D',
  '%20',
  '%C3%A9',
  '%C0%AF',
  '%ED%A0%80',
  '%F0%9F%98%80',
  '%EF%BB%BF',
  '%E9',
  '%7B%7D',
  '%2522',
  'null',
  'true',
  '-0',
  '1e999',
  '.',
  '~',
  ' ',
  ';',
  'é',
  '😀',
  '\ud800',
  '\\u0041',
  '%5Cu0041',
  '__proto__',
]

/**
 * Changes a valid text as an attacker, a broken browser or an older release may, in up to four places, and
 * puts the checksum right again; of one text in twenty it stays wrong.
 *
 * @param keys short keys of ids, declared or not
 */
export function forge(valid: string, keys: readonly string[], now: number, random: Random): string {
  const pick = <T>(from: readonly T[]): T => from[random(from.length)] as T
  const values: unknown[] = JSON.parse(decodeURIComponent(valid.slice(valid.indexOf('%'))))

  const changes: (() => void)[] = [
    // Any value in any place.
    () => (values[random(values.length)] = pick(ODD_VALUES)),
    () => values.splice(random(values.length + 1), 0, pick(ODD_VALUES)),
    () => values.splice(random(values.length), 1 + random(2)),
    () => {
      const [one, other] = [random(values.length), random(values.length)]
      ;[values[one], values[other]] = [values[other], values[one]]
    },
    () => (values[random(values.length)] = values[random(values.length)]),
    // Values of the right type.
    () => (values[0] = random(6)),
    () => (values[3 + random(3)] = instant()),
    () => (values[3 + random(3)] = pick(ODD_DATES)),
    () => (values[6] = pick(MODELS)),
    () => (values[7] = pick(REGIONS)),
    () => (values[9] = random(2) === 0),
    () => (values[12 + random(4)] = listOfKeys()),
    () => (values[12 + random(4)] += `.${pick(keys)}`),
    () => (values[12 + random(4)] = String(values[12 + random(4)]).toUpperCase()),
    () => (values[16] = pick([null, '', '123456', '123456an-id'])),
  ]
  /** Mostly near the limits that decide. */
  function instant(): string {
    const days = pick([-8000, -401, -182, -1, 0, 0, 1, 1, 2, 182, 400, 401, 401, 402, 3_000_000])
    return new Date(now + days * DAY + random(3) - 1).toISOString()
  }
  function listOfKeys(): string {
    return Array.from({ length: random(5) }, () => pick(keys)).join('.')
  }
  for (let count = random(4); count > 0; count--) pick(changes)()

  let json = JSON.stringify(values)
  if (random(8) === 0) json = changeText(json, random, pick)
  // encodeURIComponent throws for half a character.
  let body = encodeURIComponent(json.replace(/\p{Cs}/gu, '\ufffd'))
  if (random(4) === 0) body = changeText(body, random, pick)
  if (random(20) > 0) return hashOf(body) + body
  return pick([() => valid.slice(0, valid.indexOf('%')) + body, () => `0${hashOf(body)}${body}`])()
}

/** Flips, cuts, inserts, repeats or swaps a part. */
function changeText(text: string, random: Random, pick: <T>(from: readonly T[]) => T): string {
  const at = random(text.length + 1)
  const end = at + random(5)
  return pick([
    () => text.slice(0, at) + String.fromCharCode(random(128)) + text.slice(at + 1),
    () => text.slice(0, at) + text.slice(end),
    () => text.slice(0, at),
    () => text.slice(at),
    () => text.slice(0, at) + pick(ODD_TEXTS) + text.slice(at),
    () => text.slice(0, at) + pick(ODD_TEXTS) + text.slice(end),
    () => text.slice(0, end) + text.slice(at),
    () => text.toLowerCase(),
    () => text + pick(ODD_TEXTS),
    () => pick(ODD_TEXTS) + text,
  ])()
}

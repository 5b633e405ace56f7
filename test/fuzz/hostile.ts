import fc from 'fast-check'

/** Names that every object has, and names that mean something to JavaScript or to a stored record. */
const LOADED = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'toJSON',
  'then',
  'length',
  'default',
  '',
  'marketing',
  'youtube',
  '~',
  '!',
]

export const hostileKey = fc.oneof(fc.constantFrom(...LOADED), fc.string({ unit: 'binary' }))

/** Texts of any length up to what a cookie holds, lone surrogates and broken percent signs included. */
export const hostileText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 4096 }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) }),
  fc.string({ unit: fc.constantFrom('~', '!', '%', '1', '0', 'a', 'zz', '%7', '-', '.') }),
  fc.constantFrom(...LOADED),
  fc.json(),
)

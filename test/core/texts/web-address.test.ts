import { describe, expect, it } from 'vitest'
// Internal: every link that the components render goes through it.
import { webAddress } from '../../../src/core/texts/web-address.js'

describe('an address that is rendered as a link', () => {
  it.each([
    'https://example.com/privacy?x=1#y',
    'HTTP://example.com',
    'mailto:dpo@example.com',
    '/cookies',
    '/a:b',
    './cookies',
    '../cookies',
    'cookies.html',
    '#top',
    '?page=2',
  ])('may be %s', (address) => {
    expect(webAddress(address)).toBe(address)
  })

  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'blob:x',
    'file:///etc/passwd',
    'https:evil',
    '//evil.example',
    ' //evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
  ])('is never %j', (address) => {
    expect(webAddress(address)).toBeUndefined()
  })
})

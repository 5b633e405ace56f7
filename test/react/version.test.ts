import { version } from 'react'
import { version as domVersion } from 'react-dom'
import { expect, it } from 'vitest'

const major = process.env.REACT_MAJOR ?? '19'

it(`runs against React ${major}`, () => {
  expect([version, domVersion].map((each) => each.split('.')[0])).toEqual([major, major])
})

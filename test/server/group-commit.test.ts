import { expect, it, vi } from 'vitest'
import { gather } from '../../src/server/group-commit.js'

/** A slow store of numbers that refuses a call with a negative one among them. */
function slow() {
  const calls: number[][] = []
  const add = vi.fn(async (items: readonly number[]) => {
    calls.push([...items])
    await null
    if (items.some((item) => item < 0)) throw new Error(`refused ${items}`)
  })
  return { calls, add: gather(add, 4) }
}

it('makes one call of those that come together', async () => {
  const { calls, add } = slow()
  await Promise.all([add([1]), add([2]), add([3, 4])])
  await add([5])
  expect(calls).toEqual([[1, 2, 3, 4], [5]])
})

it('makes one call of those that come while another is under way', async () => {
  const { calls, add } = slow()
  const first = add([1])
  await vi.waitFor(() => expect(calls).toHaveLength(1))
  await Promise.all([first, add([2]), add([3])])
  expect(calls).toEqual([[1], [2, 3]])
})

it('makes no call larger than it may be, unless a single one is', async () => {
  const { calls, add } = slow()
  await Promise.all([add([1]), add([2, 3]), add([4, 5]), add([6]), add([7, 8, 9, 10, 11])])
  expect(calls).toEqual([
    [1, 2, 3],
    [4, 5, 6],
    [7, 8, 9, 10, 11],
  ])
})

it('lets none pay for another’s mistake', async () => {
  const { calls, add } = slow()
  const results = await Promise.allSettled([add([1]), add([2]), add([-3]), add([4])])
  expect(results.map(({ status }) => status)).toEqual([
    'fulfilled',
    'fulfilled',
    'rejected',
    'fulfilled',
  ])
  expect(calls).toEqual([[1, 2, -3, 4], [1], [2], [-3], [4]])
})

it('goes on after a failure', async () => {
  const { add } = slow()
  await expect(add([-1])).rejects.toThrow('refused -1')
  await expect(add([1])).resolves.toBeUndefined()
})

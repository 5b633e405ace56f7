import { expect, it, vi } from 'vitest'
import { gather } from '../../src/server/group-commit.js'

/** A slow store of numbers that rejects a call with a negative number. */
function slow() {
  const calls: number[][] = []
  const add = vi.fn(async (items: readonly number[]) => {
    calls.push([...items])
    await null
    if (items.some((item) => item < 0)) throw new Error(`refused ${items}`)
  })
  return { calls, add: gather(add, 4) }
}

it('joins calls of one turn into one', async () => {
  const { calls, add } = slow()
  await Promise.all([add([1]), add([2]), add([3, 4])])
  await add([5])
  expect(calls).toEqual([[1, 2, 3, 4], [5]])
})

it('joins calls that are made while another runs', async () => {
  const { calls, add } = slow()
  const first = add([1])
  await vi.waitFor(() => expect(calls).toHaveLength(1), 15_000)
  await Promise.all([first, add([2]), add([3])])
  expect(calls).toEqual([[1], [2, 3]])
})

it('splits no call, and joins no more items than the limit', async () => {
  const { calls, add } = slow()
  await Promise.all([add([1]), add([2, 3]), add([4, 5]), add([6]), add([7, 8, 9, 10, 11])])
  expect(calls).toEqual([
    [1, 2, 3],
    [4, 5, 6],
    [7, 8, 9, 10, 11],
  ])
})

it('rejects only the call with the wrong item', async () => {
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

it('continues after a failure', async () => {
  const { add } = slow()
  await expect(add([-1])).rejects.toThrow('refused -1')
  await expect(add([1])).resolves.toBeUndefined()
})

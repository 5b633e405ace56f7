import { afterAll, vi } from 'vitest'

// The files of `core` and `ssr` share a process, which saves its start for each of them. The changes that a
// file makes there are undone after its last test: modules with a memory, such as warnings that come once.
afterAll(() => {
  vi.resetModules()
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

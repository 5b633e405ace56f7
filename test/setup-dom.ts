import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

// `findBy…` and `waitFor` give up after one second by default. A busy machine needs longer.
configure({ asyncUtilTimeout: 15_000 })

// Testing Library cleans up by itself only where `afterEach` is a global.
afterEach(cleanup)

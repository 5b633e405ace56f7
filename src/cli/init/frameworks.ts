import { astro } from './frameworks/astro.js'
import { next } from './frameworks/next.js'
import type { Input, Output } from './frameworks/pieces.js'
import { reactRouter } from './frameworks/react-router.js'
import { vite } from './frameworks/vite.js'

const FILES: Readonly<Record<Input['framework'], (input: Input) => Output>> = {
  next,
  'react-router': reactRouter,
  astro,
  vite,
}

/** The files of a framework beside the config, and how they are put to use. */
export function filesOf(input: Input): Output {
  return FILES[input.framework](input)
}

import { Text } from '../../.storybook/docs/text.js'
import { partAbout } from './part-about.js'
import { toRoutes } from './routes.js'

interface GuideProps {
  /** A page of `docs/`, as it is written there. */
  text: string
  /** Of a page about several tools, the one this is for. */
  about?: string
}

/** A page of `docs/` in Storybook. */
export function Guide({ text, about }: GuideProps) {
  return <Text>{toRoutes(about === undefined ? text : partAbout(text, about))}</Text>
}

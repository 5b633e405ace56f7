import { ArgTypes, Description, DocsContext, Subtitle, Title } from '@storybook/addon-docs/blocks'
import { useContext } from 'react'
import { Code } from './code.js'
import { Frame } from './frame.js'

/**
 * A component's page: its description, its props, and every state with its code. States that need a click
 * are shown in the canvas only (`tags: ['!autodocs']`), because this page runs no `play` function.
 */
export function ComponentPage() {
  const stories = useContext(DocsContext)
    .componentStories()
    .filter(({ parameters, tags }) => !parameters.isWall && tags.includes('autodocs'))
  const [first, ...others] = stories
  return (
    <>
      <Title />
      <Subtitle />
      <Description />
      {first && <State story={first} />}
      <ArgTypes />
      {others.map((story) => (
        <section key={story.id} aria-labelledby={`state-${story.id}`}>
          <h3 id={`state-${story.id}`}>{story.name}</h3>
          <Description of={story.moduleExport} />
          <State story={story} />
        </section>
      ))}
    </>
  )
}

type Story = ReturnType<React.ContextType<typeof DocsContext>['componentStories']>[number]

function State({ story }: { story: Story }) {
  return (
    <>
      <Frame id={story.id} title={story.name} />
      <Code of={story.moduleExport} />
    </>
  )
}

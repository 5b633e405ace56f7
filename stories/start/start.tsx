import { AnchorMdx } from '@storybook/addon-docs/blocks'
import { Frame } from '../../.storybook/docs/frame.js'
import { Text } from '../../.storybook/docs/text.js'
import readme from '../../README.md?raw'
import { routeTo, toRoutes } from '../guides/routes.js'
import { sectionOf } from '../guides/section-of.js'
import './start.css'
import { moves, results, type Task, tasks } from './tasks.js'

/** The first page: what the library is, an example, the quick start, and links. */
export function Start() {
  return (
    <>
      <header className="start-hero sb-unstyled">
        <h1>Cookie consent for React, from one typed config.</h1>
        <p>
          Banner, preferences, script and embed blocking, cookie table and policy page. Declare your
          categories, services and cookies once.
        </p>
        <p className="start-ways">
          <AnchorMdx href="#quick-start" target="_self">
            Quick start
          </AnchorMdx>
          <AnchorMdx href={routeTo('Playground')} target="_self">
            Open the playground
          </AnchorMdx>
        </p>
        <dl className="start-facts">
          <div>
            <dt>8.2 kB</dt>
            <dd>for provider, store, banner, trigger and gate, gzipped</dd>
          </div>
          <div>
            <dt>No request</dt>
            <dd>to a third party before a choice, and none of its own</dd>
          </div>
          <div>
            <dt>One click</dt>
            <dd>to refuse, by a button that looks like the other one</dd>
          </div>
          <div>
            <dt>No identifier</dt>
            <dd>for visitors who grant nothing</dd>
          </div>
        </dl>
      </header>

      <section className="start-part" aria-labelledby="live">
        <h2 id="live">Try it</h2>
        <p>
          A page whose visitor has not decided yet. Refuse, allow, change your mind. Theme, scheme,
          language and direction are in the toolbar.
        </p>
        <Frame id="example--a-page" title="A page that asks" height={600} />
      </section>

      <section className="start-part" aria-labelledby="results">
        <h2 id="results">One config, many components</h2>
        <Cards of={results} />
      </section>

      <Text>{toRoutes(sectionOf(readme, 'Quick start'))}</Text>
      <Text>{toRoutes(sectionOf(readme, 'Install'))}</Text>

      <section className="start-part" aria-labelledby="tasks">
        <h2 id="tasks">What do you want to do?</h2>
        <Cards of={tasks} />
        <h3>Move from another tool, without asking everybody again</h3>
        <ul className="start-moves sb-unstyled">
          {moves.map(({ tool, page }) => (
            <li key={tool}>
              <AnchorMdx href={routeTo(page)} target="_self">
                {tool}
              </AnchorMdx>
            </li>
          ))}
        </ul>
      </section>

      <Text>{toRoutes(sectionOf(readme, 'Size'))}</Text>
      <Text>{toRoutes(sectionOf(readme, 'What it does not do'))}</Text>
    </>
  )
}

function Cards({ of }: { of: Task[] }) {
  return (
    <ul className="start-cards sb-unstyled">
      {of.map(({ name, about, page }) => (
        <li key={name}>
          <AnchorMdx href={routeTo(page)} target="_self">
            {name}
          </AnchorMdx>
          <p>{about}</p>
        </li>
      ))}
    </ul>
  )
}

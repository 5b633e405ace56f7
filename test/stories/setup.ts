import { afterEach, inject, type TestContext } from 'vitest'
import { violations } from './axe.js'
import { hardToSee, leaveByEscape, walk } from './keyboard.js'
import { isFirstOfDirection, type Look, looksOf, wear } from './looks.js'

/** The composed story, which Storybook leaves in the context of its test. */
interface Played {
  story?: {
    parameters: {
      isDressed?: boolean
      a11y?: { config?: { rules?: { id: string; enabled?: boolean }[] } }
    }
  }
}

// Checks every story after it has been played: with axe, and with the keyboard alone.
afterEach(async ({ task, story }: TestContext & Played) => {
  // A story that failed did not reach its state.
  if (!story || task.result?.state === 'fail') return
  const { isDressed, a11y } = story.parameters
  const looks = looksOf(isDressed !== false, inject('looks'))
  /** Each problem with the looks it was found in. */
  const found = new Map<string, Look[]>()
  const note = (look: Look, problems: string[]) => {
    for (const problem of new Set(problems)) {
      found.set(problem, [...(found.get(problem) ?? []), look])
    }
  }

  // Neither the order of Tab nor the rules of axe that read no style depend on colors.
  let stops: HTMLElement[] = []
  for (const look of looks) {
    const isFirst = isFirstOfDirection(look, looks)
    wear(look)
    note(look, await violations(isFirst ? 'all rules' : 'rules of the look', a11y?.config?.rules))
    if (isFirst) {
      const walked = await walk()
      stops = walked.stops
      note(look, walked.problems)
    }
    note(look, hardToSee(stops))
  }
  note(looks[0], await leaveByEscape())

  const lines = [...found].map(([problem, where]) => {
    const names = where.map(
      ({ theme, scheme, dir }) => `${theme ?? 'a design of its own'} ${scheme} ${dir}`,
    )
    return `${problem}\n  in: ${names.join(', ')}`
  })
  if (lines.length > 0) throw new Error(`This story keeps some visitors out.\n${lines.join('\n')}`)
}, 300_000)

import { afterEach, type TestContext } from 'vitest'
import { violations } from './axe.js'
import { hardToSee, leaveByEscape, walk } from './keyboard.js'
import { type Look, looksOf, wear } from './looks.js'

/** What a composed story says of itself, which its test leaves in the context. */
interface Played {
  story?: {
    parameters: {
      isDressed?: boolean
      a11y?: { config?: { rules?: { id: string; enabled?: boolean }[] } }
    }
  }
}

// Every story, as it stands when it has been played: in every look, and with the keyboard alone.
afterEach(async ({ task, story }: TestContext & Played) => {
  // One that failed stands somewhere else.
  if (!story || task.result?.state === 'fail') return
  const { isDressed, a11y } = story.parameters
  const looks = looksOf(isDressed !== false)
  /** Each problem with the looks it is seen in. */
  const found = new Map<string, Look[]>()
  const note = (look: Look, problems: string[]) => {
    for (const problem of new Set(problems)) {
      found.set(problem, [...(found.get(problem) ?? []), look])
    }
  }

  for (const look of looks) {
    wear(look)
    note(look, await violations(look, a11y?.config?.rules))
  }
  // Colours change neither where Tab goes nor in which order.
  for (const light of looks.filter(({ scheme }) => scheme === 'light')) {
    wear(light)
    const { stops, problems } = await walk()
    note(light, [...problems, ...hardToSee(stops)])
    const dark: Look = { ...light, scheme: 'dark' }
    wear(dark)
    note(dark, hardToSee(stops))
  }
  note(looks[0], await leaveByEscape())

  const told = [...found].map(([problem, where]) => {
    const names = where.map(
      ({ theme, scheme, dir }) => `${theme ?? 'a design of its own'} ${scheme} ${dir}`,
    )
    return `${problem}\n  in: ${names.join(', ')}`
  })
  if (told.length > 0) throw new Error(`Some visitors are kept out here.\n${told.join('\n')}`)
}, 300_000)

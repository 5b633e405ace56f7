import type { Page } from 'playwright-core'

/** The purposes that its user has agreed to, by its own letters: A preferences, B statistics, F marketing. */
export type Agreed = Partial<Record<'A' | 'B' | 'D' | 'E' | 'F' | 'X', boolean>>

/**
 * Answers as Consent-O-Matic would by this rule: a reader of the part of its rules that ours use,
 * written after its description, for it is not published as a package.
 *
 * Source: https://github.com/cavi-au/Consent-O-Matic#basic-structure
 *
 * Returns what it did: `absent`, `hidden` or `answered`.
 */
export function answerByRule(page: Page, rule: unknown, agreed: Agreed): Promise<string> {
  return page.evaluate(answer, { rule: rule as Rule, agreed })
}

interface Selection {
  target: { selector: string; displayFilter?: boolean }
}
type Matcher = Selection & { type: 'css' }
type Action =
  | ({ type: 'click' } & Selection)
  | ({ type: 'waitcss' } & Selection)
  | ({ type: 'ifcss'; trueAction?: Action; falseAction?: Action } & Selection)
  | { type: 'list'; actions: Action[] }
  | { type: 'consent'; consents: { type: keyof Agreed; matcher: Matcher; toggleAction: Action }[] }
interface Rule {
  detectors: { presentMatcher: Matcher[]; showingMatcher: Matcher[] }[]
  methods: { name: string; action: Action }[]
}

/** Runs in the page. */
async function answer({ rule, agreed }: { rule: Rule; agreed: Agreed }): Promise<string> {
  // What it waits between two looks, and how often it looks.
  const [pause, looks] = [250, 10]

  function find({ target, ...rest }: Selection): HTMLElement | undefined {
    const strange = Object.keys(rest).filter((key) => /parent|Filter/.test(key))
    if (strange.length) throw new Error(`This reader does not support ${strange}.`)
    return [...document.querySelectorAll<HTMLElement>(target.selector)].find(
      ({ offsetHeight }) => !target.displayFilter || offsetHeight !== 0,
    )
  }

  async function act(action: Action): Promise<void> {
    switch (action.type) {
      case 'click':
        find(action)?.click()
        return
      case 'waitcss':
        for (let look = 0; look < looks && !find(action); look++)
          await new Promise((resolve) => setTimeout(resolve, pause))
        return
      case 'ifcss': {
        const next = find(action) ? action.trueAction : action.falseAction
        if (next) await act(next)
        return
      }
      case 'list':
        for (const each of action.actions) await act(each)
        return
      case 'consent':
        for (const { type, matcher, toggleAction } of action.consents) {
          const isOn = find(matcher) !== undefined
          if (isOn !== (agreed[type] ?? false)) await act(toggleAction)
          // It lets the page breathe after each click.
          await new Promise((resolve) => setTimeout(resolve))
        }
        return
      default:
        throw new Error(`This reader does not support ${JSON.stringify(action satisfies never)}.`)
    }
  }

  const detector = rule.detectors.find(({ presentMatcher }) =>
    presentMatcher.every((matcher) => find(matcher)),
  )
  if (!detector) return 'absent'
  if (!detector.showingMatcher.every((matcher) => find(matcher))) return 'hidden'
  // Always in this order, as in the extension.
  for (const name of ['HIDE_CMP', 'OPEN_OPTIONS', 'HIDE_CMP', 'DO_CONSENT', 'SAVE_CONSENT']) {
    for (const method of rule.methods) if (method.name === name) await act(method.action)
  }
  return 'answered'
}

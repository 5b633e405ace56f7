import type { BrowserContext, CDPSession, Page } from 'playwright-core'

type Node = Awaited<ReturnType<typeof treeOf>>[number]

const treeOf = async (session: CDPSession) =>
  (await session.send('Accessibility.getFullAXTree')).nodes

/** Roles that screen readers do not announce. */
const SILENT = new Set(['none', 'generic', 'InlineTextBox', 'ListMarker', 'LineBreak'])
/** Those said where they hold, and those said either way. */
const STATES = ['focused', 'disabled', 'busy', 'modal'] as const
const CHOICES = ['checked', 'expanded'] as const

/**
 * The accessibility tree that Chromium gives to a screen reader: one line per node, in
 * its order, indented as they hold each other. `part`: only what begins so, and what it holds.
 */
export async function heard(page: Page, part?: string): Promise<string> {
  const session = await page.context().newCDPSession(page)
  const [root, ...nodes] = await treeOf(session)
  await session.detach()
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const lines: string[] = []

  /** The texts inside, one after the other. */
  function written(id: string): string {
    const node = byId.get(id)
    if (!node) return ''
    if (textOf(node.role) === 'StaticText') return textOf(node.name)
    return (node.childIds ?? []).map(written).join('')
  }
  /** `isRead`: whether the texts in here are the name of what holds them, which has been read. */
  function visit(id: string, depth: number, isRead: boolean): void {
    const node = byId.get(id)
    if (!node) return
    const line = lineOf(node, isRead)
    if (line !== null) lines.push('  '.repeat(depth) + line)
    // The words of a button or a heading are its name, also if they are in pieces.
    const isOwnName = line === null ? isRead : written(id) === textOf(node.name)
    for (const child of node.childIds ?? []) {
      visit(child, line === null ? depth : depth + 1, isOwnName)
    }
  }
  for (const id of root?.childIds ?? []) visit(id, 0, false)
  return (part === undefined ? lines : under(lines, part)).join('\n')
}

function under(lines: string[], part: string): string[] {
  const depth = (line: string) => line.length - line.trimStart().length
  const start = lines.findIndex((line) => line.trimStart().startsWith(part))
  const first = lines[start]
  if (first === undefined)
    throw new Error(`${part} is not in the accessibility tree:\n${lines.join('\n')}`)
  const rest = lines.slice(start + 1)
  const end = rest.findIndex((line) => depth(line) <= depth(first))
  const held = end < 0 ? rest : rest.slice(0, end)
  return [first, ...held].map((line) => line.slice(depth(first)))
}

function lineOf(node: Node, isRead: boolean): string | null {
  const role = textOf(node.role)
  const name = textOf(node.name)
  if (node.ignored || SILENT.has(role)) return null
  if (role === 'StaticText') return isRead || name.trim() === '' ? null : `"${name}"`
  const property = (wanted: string) =>
    node.properties?.find((each) => each.name === wanted)?.value.value
  const description = textOf(node.description)
  return [
    role === 'heading' ? `heading ${property('level')}` : role,
    ...(name ? [`"${name}"`] : []),
    ...CHOICES.flatMap((state) => {
      const value = property(state)
      return value === undefined ? [] : [String(value) === 'true' ? state : `not ${state}`]
    }),
    ...STATES.filter((state) => property(state)),
    ...(description ? [`described as "${description}"`] : []),
  ].join(' ')
}

function textOf(value: { value?: unknown } | undefined): string {
  return String(value?.value ?? '')
}

/** What is expected to be heard, as it is written down: without the indentation of the test. */
export function tree([text = '']: TemplateStringsArray): string {
  const lines = text.split('\n').slice(1, -1)
  const indent = Math.min(...lines.map((line) => line.length - line.trimStart().length))
  return lines.map((line) => line.slice(indent)).join('\n')
}

/** Keeps what live regions say, from the first moment; for `prepare`. */
export async function listen(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const said: string[] = []
    const last = new Map<Element, string>()
    Object.assign(window, { said })
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const element = target instanceof Element ? target : target.parentElement
        const region = element?.closest('[role=status], [role=alert], [aria-live]')
        if (!region) continue
        const text = region.textContent ?? ''
        if (text && text !== last.get(region)) said.push(`${region.getAttribute('lang')}: ${text}`)
        last.set(region, text)
      }
    }).observe(document, { subtree: true, childList: true, characterData: true })
  })
}

/** The texts of live regions since the page opened, each with its language. */
export function announced(page: Page): Promise<string[]> {
  return page.evaluate(() => Reflect.get(window, 'said'))
}

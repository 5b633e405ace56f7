/**
 * The texts of our parts that a visitor cannot read whole: beside the screen, cut off by their own box,
 * or in a box that scrolls sideways.
 */
export function cutTexts(): string[] {
  const { clientWidth, scrollWidth } = document.documentElement
  const problems = new Set<string>()
  if (scrollWidth > clientWidth)
    problems.add(`The page is ${scrollWidth - clientWidth} px too wide.`)
  const range = document.createRange()
  for (const element of document.querySelectorAll<HTMLElement>('[data-rcu], [data-rcu] *')) {
    if (!element.checkVisibility({ visibilityProperty: true }) || isForScreenReaders(element))
      continue
    const { overflowX, overflowY } = getComputedStyle(element)
    if (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) {
      problems.add(`${nameOf(element)} scrolls sideways, or is cut off.`)
    }
    if (/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1) {
      problems.add(`${nameOf(element)} is cut off below.`)
    }
    for (const node of element.childNodes) {
      if (node.nodeType !== Node.TEXT_NODE || !node.textContent?.trim()) continue
      range.selectNodeContents(node)
      const box = range.getBoundingClientRect()
      const around = element.getBoundingClientRect()
      if (box.left < -1 || box.right > clientWidth + 1) {
        problems.add(`${nameOf(element)} lies beside the screen: ${node.textContent}`)
      }
      if (getComputedStyle(element).display !== 'inline' && box.width > around.width + 1) {
        problems.add(`${nameOf(element)} is narrower than its text: ${node.textContent}`)
      }
    }
  }
  return [...problems]
}

/** Texts that are only read aloud have no room of their own. */
function isForScreenReaders(element: HTMLElement): boolean {
  return element.closest('[role="status"]')?.clientWidth === 1 || element.clientWidth === 1
}

function nameOf(element: HTMLElement): string {
  return (element.cloneNode() as HTMLElement).outerHTML.replace(/<\/.*/, '')
}

/**
 * Does to a page what the translators of browsers do: every text is in `<font>` elements afterwards.
 * Some move the text node into them, others put a new text in its place.
 */
export function translatePage(how: 'moves' | 'copies', root: Node = document.body): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const texts: Node[] = []
  while (walker.nextNode()) texts.push(walker.currentNode)
  for (const text of texts) {
    const outer = document.createElement('font')
    const inner = outer.appendChild(document.createElement('font'))
    text.parentNode?.replaceChild(outer, text)
    inner.append(how === 'moves' ? text : (text.textContent ?? ''))
  }
}

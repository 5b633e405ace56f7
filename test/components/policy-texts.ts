import { screen } from '@testing-library/react'

/** A text without line breaks and double spaces. */
export const said = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim()

/** The texts of a page or an exported page, one for each block. */
export function texts(root: Element): string[] {
  const blocks = root.querySelectorAll('h1, h2, h3, p, li, dt, dd, caption, th, td')
  return [...blocks].map((block) => said(block.textContent))
}

/** The page as its visitor sees it, without what only a visitor has. */
export function page(): Element {
  const article = screen.getByRole('article').cloneNode(true) as Element
  for (const element of article.querySelectorAll('[data-rcu="status"]')) element.remove()
  return article
}

/** The element of an exported policy. */
export function parsed(html: string): Element {
  const root = document.createElement('div')
  root.innerHTML = html
  return root.children[0] as Element
}

/** Markdown as a reader sees it: without its marks. */
export const unmarked = (markdown: string) =>
  said(
    markdown
      .replace(/\]\(<[^>]*>\)/g, '')
      .replace(/(?<!\\)[\\*`[#|]/g, '')
      .replace(/\\/g, ''),
  )

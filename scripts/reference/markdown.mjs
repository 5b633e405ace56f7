/** A table of Markdown. Columns that are empty in every row are left out. @param {string[]} head @param {string[][]} rows */
export function table(head, rows) {
  const used = head.map((_, index) => rows.some((row) => row[index]))
  const line = (/** @type {string[]} */ cells) => {
    const shown = cells.filter((_, index) => used[index])
    return `| ${shown.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  }
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** A text in one line, as a cell or a paragraph takes it. @param {string} text */
export function inLine(text) {
  return text.replace(/\s*\n\s*/g, ' ').trim()
}

/** @param {string} text */
export function code(text) {
  return text === '' ? '' : `\`${inLine(text)}\``
}

/** An anchor in front of a cell. @param {string} id @param {string} text */
export function anchored(id, text) {
  return `<a id="${id}"></a>${text}`
}

/** @param {string} page @param {string} introduction @param {string[]} parts */
export function page(page, introduction, parts) {
  const note = '<!-- Generated from the sources: npm run docs:reference -->'
  return `# ${page}\n\n${note}\n\n${introduction}\n\n${parts.join('\n\n')}\n`
}

/** One section of a page of Markdown, with its heading, up to the next of the same depth. */
export function sectionOf(text: string, heading: string): string {
  const section = text.split(/^(?=## )/m).find((each) => each.startsWith(`## ${heading}\n`))
  if (section === undefined) throw new Error(`The page has no section "${heading}".`)
  return section.trimEnd()
}

/** In the page: the texts of an element with less than 4.5:1 on white paper (WCAG 1.4.3). */
export function contrastOfTexts(element: Element): string[] {
  const canvas = document.createElement('canvas')
  canvas.width = 1
  canvas.height = 1
  const context = canvas.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D
  const channel = (value: number) =>
    value <= 10 ? value / 3294 : ((value / 255 + 0.055) / 1.055) ** 2.4
  const found: string[] = []
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const { parentElement: parent, textContent: text } = texts.currentNode
    if (!parent?.checkVisibility() || !text?.trim()) continue
    context.fillStyle = '#fff'
    context.fillRect(0, 0, 1, 1)
    context.fillStyle = getComputedStyle(parent).color
    context.fillRect(0, 0, 1, 1)
    const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data
    const light = 0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue)
    if (1.05 / (light + 0.05) < 4.5) found.push(text)
  }
  return found
}

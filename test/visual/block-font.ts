const UNITS_PER_EM = 1000
const ASCENT = 930
const DESCENT = -250
const X_HEIGHT = 540

/** Characters without ink: controls, spaces, joiners. Every other character is the same block. */
const BLANK: [first: number, last: number][] = [
  [0x0000, 0x0020],
  [0x00a0, 0x00a0],
  [0x2000, 0x200f],
  [0x2028, 0x202f],
]
const LAST_CODE_POINT = 0x10ffff

/** Positions in the font. The first is for missing characters, of which there is none. */
const GLYPHS = { missing: 0, blank: 1, block: 2 } as const

/**
 * A TrueType font, as a data URL, that draws every character as a block `advance` thousandths of an em
 * wide: text of the same size and color on every machine.
 *
 * Source: https://learn.microsoft.com/en-us/typography/opentype/spec/otff
 */
export function blockFont(advance: number): string {
  const outline = block(advance)
  const tables: Record<string, Buffer> = {
    'OS/2': windowsMetrics(advance),
    cmap: characters(),
    glyf: Buffer.concat([outline, outline]),
    head: head(advance),
    hhea: words(1, 0, ASCENT, DESCENT, 0, advance, 0, 0, advance, 1, 0, 0, 0, 0, 0, 0, 0, 3),
    hmtx: words(advance, 0, advance / 2, 0, advance, 0),
    // Offsets divided by two. The missing glyph and the block have an outline, the blank has none.
    loca: words(0, outline.length / 2, outline.length / 2, outline.length),
    maxp: words(1, 0, 3, 4, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0),
    name: words(0, 0, 6),
    post: words(3, ...Array(15).fill(0)),
  }
  return `data:font/ttf;base64,${assemble(tables).toString('base64')}`
}

function assemble(tables: Record<string, Buffer>): Buffer {
  const entries = Object.entries(tables)
  const power = Math.floor(Math.log2(entries.length))
  const header = words(
    1,
    0,
    entries.length,
    16 << power,
    power,
    16 * entries.length - (16 << power),
  )
  let offset = header.length + 16 * entries.length
  const records: Buffer[] = []
  const bodies: Buffer[] = []
  for (const [tag, content] of entries) {
    const body = Buffer.concat([content, Buffer.alloc(-content.length & 3)])
    records.push(Buffer.concat([Buffer.from(tag), longs(checksum(body), offset, content.length)]))
    bodies.push(body)
    offset += body.length
  }
  return Buffer.concat([header, ...records, ...bodies])
}

/** Four corners of a rectangle on the baseline. */
function block(width: number): Buffer {
  const corners = [0, 0, 0, X_HEIGHT, width, X_HEIGHT, width, 0]
  const steps = (axis: 0 | 1) =>
    [0, 1, 2, 3].map(
      (at) => Number(corners[2 * at + axis]) - Number(corners[2 * at + axis - 2] ?? 0),
    )
  const onCurve = Buffer.alloc(4, 1)
  const outline = Buffer.concat([
    words(1, 0, 0, width, X_HEIGHT, 3, 0),
    onCurve,
    words(...steps(0), ...steps(1)),
  ])
  return Buffer.concat([outline, Buffer.alloc(-outline.length & 3)])
}

/** Format 13, for fonts of last resort: ranges of characters that share a glyph. */
function characters(): Buffer {
  const groups: [first: number, last: number, glyph: number][] = []
  let next = 0
  for (const [first, last] of BLANK) {
    if (first > next) groups.push([next, first - 1, GLYPHS.block])
    groups.push([first, last, GLYPHS.blank])
    next = last + 1
  }
  groups.push([next, LAST_CODE_POINT, GLYPHS.block])
  const body = longs(...groups.flat())
  return Buffer.concat([
    words(0, 1, 3, 10),
    longs(12),
    words(13, 0),
    longs(16 + body.length, 0, groups.length),
    body,
  ])
}

function head(width: number): Buffer {
  return Buffer.concat([
    words(1, 0, 1, 0),
    longs(0, 0x5f0f3cf5),
    words(0, UNITS_PER_EM),
    Buffer.alloc(16),
    words(0, 0, width, X_HEIGHT, 0, 8, 2, 0, 0),
  ])
}

/** Version 4, with the same line metrics as the other tables. */
function windowsMetrics(advance: number): Buffer {
  const NORMAL_WEIGHT = 400
  const NORMAL_WIDTH = 5
  return Buffer.concat([
    words(
      4,
      advance,
      NORMAL_WEIGHT,
      NORMAL_WIDTH,
      0,
      650,
      600,
      0,
      75,
      650,
      600,
      0,
      350,
      50,
      300,
      0,
    ),
    Buffer.alloc(10),
    longs(0, 0, 0, 0),
    Buffer.from('RCUI'),
    words(0x40, 0x20, 0xffff, ASCENT, DESCENT, 0, ASCENT, -DESCENT),
    longs(0, 0),
    words(X_HEIGHT, 700, 0, 0x20, 0),
  ])
}

function words(...values: number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2)
  values.forEach((value, at) => {
    bytes.writeUInt16BE(value & 0xffff, at * 2)
  })
  return bytes
}

function longs(...values: number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4)
  values.forEach((value, at) => {
    bytes.writeUInt32BE(value, at * 4)
  })
  return bytes
}

function checksum(body: Buffer): number {
  let sum = 0
  for (let at = 0; at < body.length; at += 4) sum = (sum + body.readUInt32BE(at)) % 2 ** 32
  return sum
}

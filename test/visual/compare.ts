import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { constants } from 'node:zlib'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'

/** The folder for pictures that differ. */
const FOUND = '.test-results/visual'

/** The largest accepted distance of two colors: black and white are 1 apart, a panel and its page 0.05. */
const COLOUR_TOLERANCE = 0.02

/**
 * How many pixels may differ in one square, as in a corner that another version of the browser rounds.
 * An edge of one pixel that is longer than a letter has more of them.
 */
const PIXEL_TOLERANCE = 8
const CLOSE = 32

/** A message that describes the difference and names the files to open, or `undefined` if there is none. */
export function difference(name: string, baseline: Buffer, picture: Buffer): string | undefined {
  const [old, current] = [PNG.sync.read(baseline), PNG.sync.read(picture)]
  const width = Math.max(old.width, current.width)
  const height = Math.max(old.height, current.height)
  const drawn = new PNG({ width, height })
  const isSameSize = old.width === current.width && old.height === current.height
  const differing = pixelmatch(onto(old, drawn), onto(current, drawn), drawn.data, width, height, {
    threshold: COLOUR_TOLERANCE,
    windowSize: CLOSE,
  })
  if (isSameSize && differing <= PIXEL_TOLERANCE) return

  mkdirSync(FOUND, { recursive: true })
  const actual = path.join(FOUND, `${name}.png`)
  const diff = path.join(FOUND, `${name}.diff.png`)
  writeFileSync(actual, picture)
  writeFileSync(diff, PNG.sync.write(drawn))
  const what = isSameSize
    ? `up to ${differing} pixels in a square of ${CLOSE} differ`
    : `it measures ${current.width} × ${current.height} instead of ${old.width} × ${old.height}`
  return `${name} looks different: ${what}. What changed is red in ${diff}; the picture is ${actual}.`
}

/** The same picture in fewer bytes: pictures of rectangles are smallest without a filter. */
export function compact(picture: Buffer): Buffer {
  const image = PNG.sync.read(picture)
  return PNG.sync.write(image, {
    colorType: 2,
    filterType: 0,
    deflateLevel: 9,
    deflateStrategy: constants.Z_DEFAULT_STRATEGY,
  })
}

/** The pixels of an image on a transparent canvas as large as another one. */
function onto(image: PNG, { width, height }: PNG): Buffer {
  const canvas = new PNG({ width, height })
  PNG.bitblt(image, canvas, 0, 0, image.width, image.height, 0, 0)
  return canvas.data
}

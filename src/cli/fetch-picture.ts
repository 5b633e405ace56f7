/** The endings of pictures that browsers show, by their content type. */
const ENDINGS: Readonly<Record<string, string>> = {
  'image/avif': 'avif',
  'image/gif': 'gif',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
}

const PATIENCE_MS = 30_000
const INSTEAD = 'Or save a picture among your files yourself.'

/**
 * The picture that an oEmbed answer names.
 *
 * @throws {Error} if a server does not answer, or not with a picture
 */
export async function fetchPicture(
  request: string,
): Promise<{ bytes: Uint8Array; ending: string }> {
  const answer: unknown = await (await ask(request)).json().catch(() => null)
  const address = (answer as { thumbnail_url?: unknown } | null)?.thumbnail_url
  if (typeof address !== 'string' || !/^https:\/\/\w/.test(address)) {
    throw new Error(
      `react-consent-ui poster: ${request} names no picture (thumbnail_url). This content has none. Save one among your files, and pass its path as poster.`,
    )
  }
  const picture = await ask(address)
  const type = picture.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? ''
  const ending = ENDINGS[type]
  if (!ending) {
    throw new Error(
      `react-consent-ui poster: ${address} is ${type || 'of no known type'}, not a picture that browsers show (${Object.values(ENDINGS).join(', ')}). ${INSTEAD}`,
    )
  }
  return { bytes: new Uint8Array(await picture.arrayBuffer()), ending }
}

async function ask(address: string): Promise<Response> {
  let answer: Response
  try {
    answer = await fetch(address, { signal: AbortSignal.timeout(PATIENCE_MS) })
  } catch (error) {
    const { cause, message } = error as Error
    throw new Error(
      `react-consent-ui poster: ${address} cannot be reached (${cause instanceof Error ? cause.message : message}). Check the network, and run the command again. ${INSTEAD}`,
      { cause: error },
    )
  }
  if (!answer.ok) {
    throw new Error(
      `react-consent-ui poster: ${address} answered ${answer.status}. The content is private, deleted, or must not be embedded elsewhere. Open it in a private window to see. ${INSTEAD}`,
    )
  }
  return answer
}

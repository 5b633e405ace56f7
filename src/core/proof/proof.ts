import type { ConsentConfig } from '../config/config.js'
import { type DetailsSource, withDetails } from '../config/details.js'
import type { ConsentRecord } from '../record/record.js'
import { completeMessages } from '../texts/loaded-messages.js'
import type { Messages } from '../texts/messages.js'
import { hasOwnWords } from './own-words.js'
import { sha256, shownTexts } from './shown-texts.js'
import { LIBRARY_VERSION } from './version.js'

/** The record with the evidence that a controller needs to prove the decision (GDPR 7(1)). */
export interface ConsentProof extends ConsentRecord {
  /**
   * SHA-256 of the texts that were on screen, in hexadecimal: `npx react-consent-ui texts` writes them
   * into files of that name. Null if the texts are not known: outside a secure context, for a decision of
   * your own code (`api`), for words of your own on the surface that are not in `messages`, and for a
   * decision that was made on an earlier page and not reported there.
   */
  readonly textsHash: string | null
  readonly libraryVersion: string
  /** The id that this decision removed, reported once; null if it removed none. */
  readonly previousId: string | null
}

/** The inputs of the texts that were on screen. */
interface ProofSource {
  readonly config: ConsentConfig
  readonly live: {
    readonly locale?: string | undefined
    readonly messages?: Messages | undefined
    readonly details?: DetailsSource | undefined
  }
}

/** A proof waits no longer than this for texts that load slowly. */
const TEXTS_MS = 3000

/** The proof of a decision. */
export async function proofOf(
  record: ConsentRecord,
  previousId: string | null,
  of: ProofSource,
): Promise<ConsentProof> {
  let limit: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<null>((resolve) => {
    limit = setTimeout(resolve, TEXTS_MS, null)
  })
  const textsHash = await Promise.race([hashOf(record, of).catch(() => null), late])
  clearTimeout(limit)
  return { ...record, textsHash, libraryVersion: LIBRARY_VERSION, previousId }
}

async function hashOf(
  { surface, model, locale, updatedAt }: ConsentRecord,
  { config, live }: ProofSource,
): Promise<string | null> {
  // An earlier page may have shown other texts.
  const isOfThisPage = Date.parse(updatedAt) >= performance.timeOrigin
  if (surface === 'api' || !live.messages || live.locale !== locale || !isOfThisPage) return null
  if (hasOwnWords(surface, live.messages)) return null
  const completeConfig = await withDetails(config, live.details)
  return sha256(
    shownTexts(
      surface,
      model,
      completeConfig,
      await completeMessages(live.messages, completeConfig),
      locale,
    ),
  )
}

import { createServer } from 'node:http'
import pg from 'pg'
import { defineConsent } from 'react-consent-ui/core'
import { createProofHandler, proofsAsJsonLines, toNodeListener } from 'react-consent-ui/server'
import { createPgliteProofStore } from 'react-consent-ui/server/pglite'
import { createPostgresProofStore } from 'react-consent-ui/server/postgres'

// A site's own server, as the docs have it: `node endpoint.mjs serve <place>`, `… dump <place>`.
const [, , act, place = ''] = process.argv
const isPostgres = place.startsWith('postgres:')
const pool = isPostgres ? new pg.Pool({ connectionString: place, max: 10 }) : undefined
const embedded = isPostgres ? undefined : createPgliteProofStore({ dataDir: place })
const store = embedded ?? createPostgresProofStore({ pool: /** @type {pg.Pool} */ (pool) })
// A connection that idles as its server goes down.
pool?.on('error', () => {})
await store.setup()

if (act === 'dump') {
  for await (const chunk of proofsAsJsonLines(store.read())) process.stdout.write(chunk)
  await pool?.end()
  await embedded?.close()
} else {
  const config = defineConsent({ revision: 2, services: { youtube: { category: 'marketing' } } })
  const handler = createProofHandler({ config, store, onError: () => {} })
  const server = createServer(toNodeListener(handler))
  server.listen(0, '127.0.0.1', () => {
    const address = server.address()
    if (typeof address === 'object') console.log(address?.port)
  })
}

import pg from 'pg'
import { createPostgresProofStore } from 'react-consent-ui/server/postgres'
import { inject } from 'vitest'
import { describeStore } from '../server/store-suite.js'
import { createDatabase } from './cluster.js'

const connectionString = createDatabase(inject('cluster'), 'store')
const pool = new pg.Pool({ connectionString })
const { rows } = await pool.query('SELECT version() AS version')

describeStore(`SQL on ${rows[0].version.split(' on ')[0]}`, async () => ({
  store: createPostgresProofStore({ pool }),
  run: (text) => pool.query(text),
  close: () => pool.end(),
}))

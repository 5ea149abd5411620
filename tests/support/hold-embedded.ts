// Starts the embedded database of the folder given, writes a row, says so, and waits to be killed.
import postgres from 'postgres'
import { openEmbedded } from '../../drizzle/embedded'

const { url } = await openEmbedded({ dataDir: process.argv[2]! })
const sql = postgres(url, { max: 1 })
await sql`create table held as select 7 as n`
process.stdout.write('ready\n')
setInterval(() => {}, 60_000)

import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { sqlClient } from '@/drizzle/client'
import { existingCluster } from '@/drizzle/embedded-cluster'
import { schemaState } from '@/drizzle/schema-state'
import { env } from '@/lib/base/env'
import { hasBucket, readFromBucket } from '@/lib/media/bucket'
import type { Words } from '../command'
import { withDatabase } from '../database'
import { databaseWords } from '../database-words'

export const words: Words = {
  summary: 'Looks whether everything is as it should be, and says what is not',
  usage:
    'doctor\n\nChanges nothing; a data folder that is missing is made. Ends with 1 when something must be put right.',
}

type Finding = { name: string; is: string; isWrong?: boolean }

export async function run(): Promise<void> {
  const findings: Finding[] = [
    { name: 'Node', is: process.version },
    dataDirectory(),
    await media(),
    ...(await database()),
  ]
  const width = Math.max(...findings.map(({ name }) => name.length))
  for (const { name, is, isWrong } of findings) {
    console.log(`${isWrong ? 'wrong' : 'fine '}  ${name.padEnd(width)}  ${is}`)
  }
  if (findings.some(({ isWrong }) => isWrong)) process.exitCode = 1
}

function dataDirectory(): Finding {
  const { DATA_DIR } = env()
  const probe = join(DATA_DIR, `doctor-${process.pid}`)
  try {
    mkdirSync(DATA_DIR, { recursive: true })
    writeFileSync(probe, 'can this be written?')
    return { name: 'Data folder', is: `${DATA_DIR}, can be written` }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    return { name: 'Data folder', is: `${DATA_DIR} cannot be written (${code})`, isWrong: true }
  } finally {
    rmSync(probe, { force: true })
  }
}

async function media(): Promise<Finding> {
  if (hasBucket()) return bucket()
  const folder = join(env().DATA_DIR, 'media')
  if (!existsSync(folder)) return { name: 'Media', is: 'none yet' }
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  // `path` is what Node before 20.12 calls it.
  const stats = await Promise.all(
    files.map((file) => stat(join(file.parentPath ?? file.path, file.name))),
  )
  const megabytes = stats.reduce((sum, { size }) => sum + size, 0) / 1_000_000
  return { name: 'Media', is: `${files.length} files, ${megabytes.toFixed(1)} MB` }
}

async function bucket(): Promise<Finding> {
  const name = 'Media'
  const { S3_BUCKET } = env()
  try {
    // Whether there is such a picture does not matter: the answer does.
    await readFromBucket('doctor')
    return { name, is: `the bucket ${S3_BUCKET} answers` }
  } catch (error) {
    const { name: code, message } = (error as Error).cause as Error
    return {
      name,
      is: `the bucket ${S3_BUCKET} cannot be read: ${code}: ${message}`,
      isWrong: true,
    }
  }
}

async function database(): Promise<Finding[]> {
  const name = 'Database'
  if (env().isEmbedded && !existingCluster(env().DATA_DIR)) {
    return [{ name, is: 'embedded, made at the first "npm start"' }]
  }
  try {
    return await withDatabase(async () => {
      const [row] = await sqlClient()<{ version: string; size: string }[]>`
        select current_setting('server_version') as version,
          pg_size_pretty(pg_database_size(current_database())) as size`
      const where = env().isEmbedded ? 'embedded' : 'at DATABASE_URL'
      const version = Number.parseInt(row?.version ?? '0', 10)
      return [
        {
          name,
          is: `Postgres ${row?.version}, ${where}, ${row?.size}${version < 15 ? '; 15 or newer is needed' : ''}`,
          isWrong: version < 15,
        },
        await migrations(),
      ]
    })
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return [{ name, is: databaseWords(error) ?? `cannot be used: ${why}`, isWrong: true }]
  }
}

async function migrations(): Promise<Finding> {
  const name = 'Migrations'
  const { pending, isNewer } = await schemaState()
  if (isNewer)
    return {
      name,
      is: 'the database is of a newer version than this; install that one, or restore the backup from before it',
      isWrong: true,
    }
  if (pending.length === 0) return { name, is: 'all applied' }
  return {
    name,
    is: `${pending.length} not applied yet (${pending.join(', ')}); "npm start" or "npm run longwave -- migrate" applies them`,
    isWrong: true,
  }
}

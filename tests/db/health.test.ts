import { expect, test, vi } from 'vitest'
import { closeDatabase, sqlClient } from '@/drizzle/client'
import { log } from '@/lib/base/log'
import { checkHealth } from '@/lib/health/queries'

test('a database that cannot be written is unwell, and the log says why', async () => {
  const told = vi.spyOn(log, 'warn')
  expect(await checkHealth()).toEqual({ status: 'ok', database: 'writable' })
  expect(told).not.toHaveBeenCalled()
  const [row] = await sqlClient()<{ name: string }[]>`select current_database() as name`
  await sqlClient().unsafe(`alter database "${row!.name}" set default_transaction_read_only = on`)
  // What is set for a database holds for connections that begin later.
  await closeDatabase()
  expect(await checkHealth()).toEqual({ status: 'unavailable', database: 'away' })
  // SQLSTATE 25006: read_only_sql_transaction.
  const err = expect.objectContaining({ cause: expect.objectContaining({ code: '25006' }) })
  expect(told).toHaveBeenCalledExactlyOnceWith({ err }, 'the database cannot be written')
})

import { afterEach, expect, test, vi } from 'vitest'
import * as doctor from '@/bin/commands/doctor'
import * as migrate from '@/bin/commands/migrate'
import { sqlClient } from '@/drizzle/client'

afterEach(() => {
  vi.restoreAllMocks()
  process.exitCode = undefined
})

test('a database that a newer version has changed is not said to have this schema', async () => {
  const told = vi.spyOn(console, 'log').mockReturnValue()
  await migrate.run()
  expect(told).toHaveBeenLastCalledWith('The database has the schema of this version.')
  await sqlClient()`
    insert into drizzle.__drizzle_migrations (hash, created_at)
    select 'of a later version', max(created_at) + 1 from drizzle.__drizzle_migrations`
  await expect(migrate.run()).rejects.toThrow(/^Nothing was changed: .* newer version/)
  await doctor.run()
  expect(told).toHaveBeenLastCalledWith(
    expect.stringMatching(/^wrong {2}Migrations .*newer version/),
  )
  expect(process.exitCode).toBe(1)
})

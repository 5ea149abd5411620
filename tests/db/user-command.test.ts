import { eq } from 'drizzle-orm'
import { expect, test, vi } from 'vitest'
import { run as user } from '@/bin/commands/user'
import { db } from '@/drizzle/client'
import { people } from '@/drizzle/schema/all'
import { newId } from '@/lib/base/ids'

test('somebody who was shut out is let in again from the command line, and is said to be out until then', async () => {
  const told = vi.spyOn(console, 'log').mockReturnValue()
  const email = `${newId()}@example.org`
  await user(['add', email, '--name', 'Ida Vale', '--role', 'editor'])
  const isOut = async () =>
    (await db().select().from(people).where(eq(people.email, email)))[0]!.isDisabled
  await user(['disable', email])
  expect(await isOut()).toBe(true)
  await user(['role', email, 'publisher'])
  expect(told).toHaveBeenLastCalledWith(
    `Ida Vale has the role publisher, and cannot sign in: "user enable ${email}" lets them in again.`,
  )
  await user(['enable', email])
  expect(await isOut()).toBe(false)
  await expect(user(['role', email, 'boss'])).rejects.toThrow(
    /^Nothing was changed\. ROLE is one of: administrator, /,
  )
})

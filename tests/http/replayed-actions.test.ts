import { beforeAll, describe, expect, test } from 'vitest'
import { newId } from '@/lib/base/ids'
import { can, type Role, roles } from '@/lib/permissions/policy'
import { patchMedia, picture, putStory, sendPicture, story } from '../support/desk'
import { everyRow } from '../support/rows'
import { callAction, cookieOf, type ServerAction, serverActions } from '../support/site'
import { everyWrite, type Write } from '../support/writes'

// 4 and 17: every server action of the build, replayed as those who may not, and with more than it asks for.

const writes: { write: Write; action: ServerAction }[] = []

beforeAll(async () => {
  const byFile = await everyWrite()
  for (const action of serverActions()) {
    const file = Object.keys(byFile).find((ending) => action.file.endsWith(`/${ending}`))
    const write = byFile[file ?? '']?.find((one) => one.name === action.name)
    if (!write) throw new Error(`${action.file} ${action.name} has no input in support/writes.ts`)
    writes.push({ write, action })
  }
  for (const role of roles) await cookieOf(role)
})

const visitors: (Role | null)[] = [...roles, null]

describe('4: every server action, replayed', () => {
  test.each(visitors)(
    'as %s: what that role may not do is refused, and no row changes',
    async (role) => {
      const cookie = role ? await cookieOf(role) : undefined
      const before = await everyRow()
      const got: string[] = []
      const wanted: string[] = []
      for (const { write, action } of writes) {
        const actor = role && { id: newId(), name: '', role, sessionId: '' }
        // Of somebody else's story or picture, which is what the inputs are about.
        if (write.operation === null ? role !== null : can(actor, write.operation, {})) continue
        const { result } = await callAction(action, write.input, cookie ? { cookie } : {})
        const isTaken = ['signOutHere', 'forgotPassword', 'registerHere'].includes(write.name)
        const refusal = role === null ? 'unauthenticated' : 'forbidden'
        got.push(`${write.name}: ${result ? (result.error?.code ?? 'taken') : 'redirected'}`)
        if (isTaken) wanted.push(`${write.name}: redirected`)
        else if (write.operation === null) wanted.push(got.at(-1)!)
        else wanted.push(`${write.name}: ${refusal}`)
        if (write.operation === null && !isTaken) expect(result?.ok, write.name).toBe(false)
      }
      expect(got).toEqual(wanted)
      expect(await everyRow()).toEqual(before)
    },
  )
})

// What only the house decides of a row.
const notTheirs: Record<string, unknown> = {
  role: 'administrator',
  status: 'published',
  state: 'published',
  authorId: newId(),
  createdBy: newId(),
  createdAt: '2001-01-01T00:00:00.000Z',
  publishedAt: '2001-01-01T00:00:00.000Z',
  firstPublishedAt: '2001-01-01T00:00:00.000Z',
  publicAt: '2001-01-01T00:00:00.000Z',
  publishedVersion: 1,
  uploadedBy: newId(),
  importedFrom: 'elsewhere',
  isDisabled: false,
  passwordHash: 'made up',
  sha256: 'made up',
  constructor: { name: 'made up' },
}

describe('17: more than is asked for', () => {
  test('an action with one more field is invalid, whoever sends it, and no row changes', async () => {
    const cookie = await cookieOf('administrator')
    const before = await everyRow()
    for (const { write, action } of writes) {
      if (write.isRead) continue
      const input = write.input as Record<string, unknown>
      for (const [name, value] of Object.entries(notTheirs)) {
        if (name in input && Object.hasOwn(input, name)) continue
        const { result } = await callAction(action, { ...input, [name]: value }, { cookie })
        expect([write.name, name, result?.error?.code]).toEqual([write.name, name, 'invalid'])
        // The field that is too much, and none that the input lacks.
        expect(Object.keys(result!.error!.fields!), `${write.name} ${name}`).toEqual([''])
      }
    }
    expect(await everyRow()).toEqual(before)
  }, 180_000)

  test('a save or a picture’s words with one more field are 400, and no row changes', async () => {
    const cookie = await cookieOf('administrator')
    const { id } = (await everyWrite())['media/actions.ts']![0]!.input as { id: string }
    const before = await everyRow()
    for (const [name, value] of Object.entries(notTheirs)) {
      const more = { [name]: value }
      const statuses = await Promise.all([
        putStory(cookie, { id: newId(), version: 0, content: story(), more }),
        putStory(cookie, { id: newId(), version: 0, content: { ...story(), ...more } }),
        patchMedia(cookie, id, { alt: 'Replayed', ...more }),
        patchMedia(cookie, id, { alt: 'Replayed', version: 9 }),
      ])
      expect([name, ...statuses.map((one) => one.status)]).toEqual([name, 400, 400, 400, 400])
    }
    expect(await everyRow()).toEqual(before)
  })

  test('the other fields of an upload’s form are not read', async () => {
    const bytes = await picture()
    const more = { id: newId(), uploadedBy: newId(), publicAt: '2001-01-01', sha256: 'made up' }
    const response = await sendPicture(await cookieOf('writer'), { bytes, more })
    expect(response.status).toBe(201)
    const { id } = (await response.json()) as { id: string }
    expect(id).not.toBe(more.id)
    const { sqlClient } = await import('@/drizzle/client')
    const [row] = await sqlClient()`
      select public_at, sha256, (select role from people where people.id = uploaded_by) as role
      from media where id = ${id}`
    expect(row).toMatchObject({ public_at: null, role: 'writer' })
    expect(row!.sha256).toMatch(/^[0-9a-f]{64}$/)
  })
})

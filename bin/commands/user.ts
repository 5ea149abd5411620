import { parseArgs } from 'node:util'
import { migrate } from '@/drizzle/migrate'
import { emailAddress } from '@/lib/auth/email'
import { newId } from '@/lib/base/ids'
import { changeRoleInput, createPersonInput } from '@/lib/people/input'
import {
  changeRole,
  createPerson,
  disablePerson,
  enablePerson,
  inviteAgain,
} from '@/lib/people/mutations'
import { personByEmail } from '@/lib/people/queries'
import { house, type Role, roles } from '@/lib/permissions/policy'
import { Complaint, type Words } from '../command'
import { withDatabase } from '../database'

export const words: Words = {
  summary: 'Adds people, changes their roles, makes links that set a password, shuts people out',
  usage: `user add EMAIL --name NAME --role ROLE
user role EMAIL ROLE
user password EMAIL
user disable EMAIL
user enable EMAIL

  add, password  print a link that sets the password: it works once, for three days
  disable        ends the person's sessions at once; enable lets them in again

  ROLE is one of: ${roles.join(', ')}`,
}

export async function run(args: string[]): Promise<void> {
  const { positionals, values } = read(args)
  const [verb, email, role] = positionals
  const verbs: Record<string, (email: string) => Promise<void>> = {
    add: (one) => add(one, values.name, values.role),
    role: (one) => setRole(one, role),
    password: link,
    disable,
    enable,
  }
  // Every object has a "toString" too, which is no verb.
  const act = verb !== undefined && Object.hasOwn(verbs, verb) ? verbs[verb] : undefined
  // "disable ONE ANOTHER" would shut out only the first of them.
  const isMore = positionals.length > (verb === 'role' ? 3 : 2)
  const isOptionLost = verb !== 'add' && (values.name ?? values.role) !== undefined
  if (!act || email === undefined || isMore || isOptionLost)
    throw new Complaint(`Nothing was changed. Write it as one of these:\n${words.usage}`)
  await withDatabase(async (url) => {
    await migrate(url)
    await act(email)
  })
}

function read(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { name: { type: 'string' }, role: { type: 'string' } },
    })
  } catch {
    throw new Complaint(`Nothing was changed. Write it as one of these:\n${words.usage}`)
  }
}

/** @throws Complaint that names the roles. */
function knownRole(role: string | undefined): Role {
  const known = roles.find((one) => one === role)
  if (!known) throw new Complaint(`Nothing was changed. ROLE is one of: ${roles.join(', ')}.`)
  return known
}

async function add(email: string, name: string | undefined, role: string | undefined) {
  const input = createPersonInput.parse({ id: newId(), email, name, role: knownRole(role) })
  const made = await createPerson(house, input)
  console.log(`${made.name} can choose a password here, once, within three days:\n${made.link}`)
}

async function setRole(email: string, wanted: string | undefined) {
  const role = knownRole(wanted)
  const person = await personByEmail(house, emailAddress.parse(email))
  await changeRole(house, changeRoleInput.parse({ id: person.id, role }))
  console.log(
    person.isDisabled
      ? `${person.name} has the role ${role}, and cannot sign in: "user enable ${email}" lets them in again.`
      : `${person.name} has the role ${role} from the next request on.`,
  )
}

async function link(email: string) {
  const person = await personByEmail(house, emailAddress.parse(email))
  const made = await inviteAgain(house, { id: person.id })
  console.log(`${made.name} can choose a new password here, once, within three days:\n${made.link}`)
}

async function disable(email: string) {
  const person = await personByEmail(house, emailAddress.parse(email))
  await disablePerson(house, { id: person.id })
  console.log(`${person.name} cannot sign in any more, and every session has ended.`)
}

async function enable(email: string) {
  const person = await personByEmail(house, emailAddress.parse(email))
  await enablePerson(house, { id: person.id })
  console.log(`${person.name} can sign in again, with the password that they had.`)
}

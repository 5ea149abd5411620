import { parseArgs } from 'node:util'
import { emailAddress } from '@/lib/auth/email'
import { newId } from '@/lib/base/ids'
import { changeRoleInput, createPersonInput } from '@/lib/people/input'
import { changeRole, createPerson, disablePerson, inviteAgain } from '@/lib/people/mutations'
import { personByEmail } from '@/lib/people/queries'
import { house, roles } from '@/lib/permissions/policy'

export const words = {
  summary: 'Adds people, changes their roles, makes links that set a password, shuts people out',
  usage: `user add EMAIL --name NAME --role ROLE
user role EMAIL ROLE
user password EMAIL
user disable EMAIL

  add, password  print a link that sets the password: it works once, for three days
  disable        ends the person's sessions at once

  ROLE is one of: ${roles.join(', ')}`,
}

/** Runs one of the verbs. @throws AppError, or ZodError for what cannot be read. */
export async function run(args: string[]): Promise<void> {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: { name: { type: 'string' }, role: { type: 'string' } },
  })
  const [verb, email, role] = positionals
  if (verb === undefined || email === undefined) throw new Error(`Usage:\n${words.usage}`)
  switch (verb) {
    case 'add':
      return add(email, values.name, values.role)
    case 'role':
      return setRole(email, role)
    case 'password':
      return link(email)
    case 'disable':
      return disable(email)
    default:
      throw new Error(`There is no “user ${verb}”.\n${words.usage}`)
  }
}

async function add(email: string, name: string | undefined, role: string | undefined) {
  const input = createPersonInput.parse({ id: newId(), email, name, role })
  const made = await createPerson(house, input)
  console.log(`${made.name} can choose a password here, once, within three days:\n${made.link}`)
}

async function setRole(email: string, role: string | undefined) {
  const person = await personByEmail(house, emailAddress.parse(email))
  await changeRole(house, changeRoleInput.parse({ id: person.id, role }))
  console.log(`${person.name} has the role ${role} from the next request on.`)
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

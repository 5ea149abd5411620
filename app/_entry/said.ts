// What a form says, as the door of actions reads it and as a page fills it in again.

/** A form's fields as an object; a name that stands more than once becomes a list. */
export function fieldsOf(form: FormData): Record<string, unknown> {
  const plain: Record<string, unknown> = {}
  for (const name of new Set(form.keys())) {
    // React's own fields, which tell it which action a form without JavaScript calls.
    if (name.startsWith('$')) continue
    const values = form.getAll(name)
    plain[name] = values.length > 1 ? values : values[0]
  }
  return plain
}

const secrets = new Set(['password', 'token'])

/** The text fields of a form, so that nobody has to type them twice. */
export function saidIn(plain: object): Record<string, string | string[]> {
  const said: Record<string, string | string[]> = {}
  for (const [name, value] of Object.entries(plain)) {
    if (secrets.has(name)) continue
    if (typeof value === 'string') said[name] = value
    if (Array.isArray(value)) said[name] = value.filter((one) => typeof one === 'string')
  }
  return said
}

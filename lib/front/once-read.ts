/** What the settings say, worked out at the first call: they do not change while the process runs. */
export function onceRead<T>(read: () => T): () => T {
  let known: { value: T } | undefined
  return () => {
    known ??= { value: read() }
    return known.value
  }
}

/** Everything an asynchronous reader gives; Node 20 has no Array.fromAsync. */
export async function allOf<T>(reader: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const one of reader) all.push(one)
  return all
}

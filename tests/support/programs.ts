import { existsSync } from 'node:fs'
import path from 'node:path'

/** Where a program of the system is; null where it is not installed. Servers often lie beside PATH. */
export function findProgram(name: string): string | null {
  const folders = [
    ...(process.env.PATH ?? '').split(path.delimiter),
    '/usr/sbin',
    '/usr/local/sbin',
  ]
  return folders.map((folder) => path.join(folder, name)).find((file) => existsSync(file)) ?? null
}

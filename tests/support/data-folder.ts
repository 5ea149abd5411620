import { rmSync } from 'node:fs'
import path from 'node:path'
import { systemHome } from '@/drizzle/embedded-binaries'
import { clusterDirectory } from '@/drizzle/embedded-cluster'

/** Removes a site's data directory, and its cluster, which lies apart where the tests run as root. */
export function removeDataFolder(dataDir: string): void {
  const cluster = clusterDirectory(path.resolve(dataDir))
  rmSync(dataDir, { recursive: true, force: true })
  if (cluster.startsWith(systemHome))
    rmSync(path.dirname(cluster), { recursive: true, force: true })
}

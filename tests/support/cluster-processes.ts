// The processes of a database, for tests that kill or stop them (Linux).
import { readFileSync } from 'node:fs'
import { existingCluster } from '../../drizzle/embedded-cluster'
import { readPostmaster } from '../../drizzle/embedded-server'

export function postmasterOf(dataDir: string): number {
  const cluster = existingCluster(dataDir)
  const postmaster = cluster && readPostmaster(cluster.directory)
  if (!postmaster) throw new Error(`No database runs on ${dataDir}`)
  return postmaster.pid
}

/** The server and everything it has started. */
export function clusterOf(dataDir: string): number[] {
  return withChildren(postmasterOf(dataDir))
}

/** A process and those that it has started. */
export function withChildren(pid: number): number[] {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
  return [pid, ...children.trim().split(' ').filter(Boolean).map(Number)]
}

export function signalAll(pids: number[], signal: NodeJS.Signals): void {
  for (const pid of pids) process.kill(pid, signal)
}

// What a program uses, as Linux tells it in /proc (proc(5)). Elsewhere nothing is known.
import { existsSync, readdirSync, readFileSync } from 'node:fs'

/** Ticks of /proc a second: USER_HZ, which every Linux on 64 bits has at 100. */
const ticks = 100

export interface Use {
  /** Seconds of processor time so far. */
  cpu: number
  /** Megabytes in memory. */
  memory: number
  /** Megabytes at its largest. */
  peak: number
  /** Open files, connections among them. */
  files: number
}

/** A process and those it started; the database's are counted by nobody here. */
export function usageOf(pid: number | null): Use | null {
  if (pid === null || !existsSync(`/proc/${pid}/stat`)) return null
  return familyOf(pid)
    .map(usageOfOne)
    .reduce((sum, one) => ({
      cpu: sum.cpu + one.cpu,
      memory: sum.memory + one.memory,
      peak: sum.peak + one.peak,
      files: sum.files + one.files,
    }))
}

function familyOf(pid: number): number[] {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
  const own = children.trim().split(' ').filter(Boolean).map(Number)
  return [pid, ...own.filter((child) => !isDatabase(child)).flatMap(familyOf)]
}

function isDatabase(pid: number): boolean {
  return readFileSync(`/proc/${pid}/comm`, 'utf8').trim() === 'postgres'
}

function usageOfOne(pid: number): Use {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  // The name stands in brackets and may hold anything: the fields are counted from its end.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const megabytes = (name: string) =>
    Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? 0) / 1024
  return {
    cpu: (Number(fields[11]) + Number(fields[12])) / ticks,
    memory: megabytes('VmRSS'),
    peak: megabytes('VmHWM'),
    files: readdirSync(`/proc/${pid}/fd`).length,
  }
}

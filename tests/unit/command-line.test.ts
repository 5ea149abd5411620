import { afterEach, expect, test, vi } from 'vitest'
import { refuseTakenPort } from '@/bin/port'
import { runCommand } from '@/bin/run'

afterEach(() => {
  vi.restoreAllMocks()
  process.exitCode = undefined
})

test('a command that takes nothing does nothing where something is said after its name', async () => {
  const told = vi.spyOn(console, 'error').mockReturnValue()
  const run = vi.fn(async () => {})
  const sweep = { words: { summary: 'Sweeps', usage: 'sweep\n\nSafe at any time.' }, run }
  await runCommand('sweep', sweep, ['--dry-run'])
  expect(run).not.toHaveBeenCalled()
  expect(told).toHaveBeenCalledWith('Nothing was done: "sweep" takes nothing after its name.')
  expect(process.exitCode).toBe(1)
  await runCommand('sweep', sweep, [])
  expect(run).toHaveBeenCalledWith([])
})

// 192.0.2.0/24 is nobody's (RFC 5737).
test('an address that this machine does not have is said to be HOST, not the database', async () => {
  await expect(refuseTakenPort(4000, '192.0.2.1')).rejects.toThrow(
    'HOST is "192.0.2.1", but this machine has no such address.',
  )
})

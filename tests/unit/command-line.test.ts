import { afterEach, expect, test, vi } from 'vitest'
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

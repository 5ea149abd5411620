import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { policy, roles } from '@/lib/permissions/policy'

const words = { any: 'yes', own: 'own' } as const

/** The table of who may do what, as SECURITY.md prints it. */
function policyTable(): string {
  const row = (cells: string[]) => `| ${cells.join(' | ')} |`
  return [
    row(['operation', ...roles]),
    row(['---', ...roles.map(() => '---')]),
    ...Object.entries(policy).map(([operation, rule]) =>
      row([
        `\`${operation}\``,
        ...roles.map(
          (role) =>
            words[(rule as Partial<Record<string, 'any' | 'own'>>)[role] ?? ('' as never)] ?? '',
        ),
      ]),
    ),
  ].join('\n')
}

test('SECURITY.md prints the policy as it is', () => {
  const printed = readFileSync('SECURITY.md', 'utf8')
  expect(printed).toContain(policyTable())
})

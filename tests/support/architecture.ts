import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/**
 * The domains of lib, each allowed to import those before it and never one after it. A new domain
 * takes its place here; ARCHITECTURE.md explains the order.
 */
export const libOrder = [
  'base',
  'i18n',
  'daywords',
  'cache',
  'permissions',
  'audit',
  'settings',
  'jobs',
  'blocks',
  'mail',
  'auth',
  'people',
  'media',
  'sections',
  'tags',
  'authors',
  'dossiers',
  'radio',
  'shortlinks',
  'counters',
  'search',
  'articles',
  'standards',
  'discussion',
  'moderation',
  'account',
  'fronts',
  'feeds',
  'sitemaps',
  'imports',
  'demo',
  'health',
  'worker',
  'front',
] as const

const layers = ['drizzle', 'lib', 'app']

/** An import as it stands in a file: which file, and which module, as a path of the repository or a package. */
export interface Import {
  file: string
  target: string
  isTypeOnly: boolean
}

const pattern =
  /(?:^|\n)\s*(?:import|export)\s+(type\s)?[^'"]*?from\s*'([^']+)'|import\(\s*'([^']+)'\s*\)|(?:^|\n)import\s+'([^']+)'/g

/** The imports in a file's source; relative ones and `@/` resolved to the repository's root. */
export function importsOf(file: string, source: string): Import[] {
  return [...source.matchAll(pattern)].map((match) => {
    const named = (match[2] ?? match[3] ?? match[4])!
    const target = named.startsWith('@/')
      ? named.slice(2)
      : named.startsWith('.')
        ? path.posix.join(path.posix.dirname(file), named)
        : `npm:${named}`
    return { file, target, isTypeOnly: match[1] !== undefined }
  })
}

/** Why an import may not stand where it does; null where it may. */
export function objection({ file, target, isTypeOnly }: Import): string | null {
  const [fileLayer, fileDomain] = file.split('/') as [string, string]
  if (target.startsWith('npm:')) return packageObjection(file, target.slice(4), isTypeOnly)
  const [targetLayer, targetDomain] = target.split('/') as [string, string]
  const from = layers.indexOf(fileLayer)
  const to = layers.indexOf(targetLayer)
  if (from < 0 || to < 0) return null
  if (to > from) return `${fileLayer} may not import ${targetLayer}`
  if (fileLayer !== 'lib' || targetLayer !== 'lib' || fileDomain === targetDomain) return null
  const order = libOrder as readonly string[]
  if (!order.includes(fileDomain)) return `lib/${fileDomain} has no place in the order`
  if (order.indexOf(targetDomain) > order.indexOf(fileDomain))
    return `lib/${fileDomain} comes before lib/${targetDomain} and may not import it`
  return null
}

function packageObjection(file: string, name: string, isTypeOnly: boolean): string | null {
  const isIn = (...places: string[]) => places.some((place) => file.startsWith(place))
  if (/^next(\/|$)|^next-auth/.test(name) && !isIn('app/', 'lib/auth/', 'lib/front/'))
    return 'next is for app, lib/auth and lib/front'
  if (/^drizzle-orm/.test(name) && !isTypeOnly) {
    const isDatabaseCode =
      isIn('drizzle/', 'lib/jobs/') || /(queries|mutations)(\/[\w-]+)?\.ts$/.test(file)
    if (!isDatabaseCode) return 'drizzle-orm is for drizzle, queries, mutations and jobs'
  }
  if (
    /^react(-dom)?(\/|$)/.test(name) &&
    !isIn('app/', 'lib/blocks/') &&
    file !== 'lib/auth/session.ts'
  )
    return 'react is for app and lib/blocks'
  return null
}

/** Every source file of the three layers, as path and text. */
export function sourceFiles(root: string): [file: string, source: string][] {
  return layers.flatMap((layer) =>
    readdirSync(path.join(root, layer), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name): [string, string] => {
        const file = path.posix.join(layer, name.replaceAll('\\', '/'))
        return [file, readFileSync(path.join(root, file), 'utf8')]
      }),
  )
}

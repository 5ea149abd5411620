import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

const imported = /import (\w+) from '([^']+\.module\.css)'/g
const classNames = /className=\{`([^`]*)`\}/g
const rule = /^\.([\w-]+) \{([^}]*)\}/gm

/** The properties that a module's class sets by itself, where nothing adds to its weight. */
function propertiesOf(file: string, name: string): string[] {
  const rules = [...readFileSync(file, 'utf8').matchAll(rule)].filter(([, of]) => of === name)
  return rules.flatMap(([, , body]) =>
    [...body!.matchAll(/^\s*([\w-]+):/gm)].map(([, set]) => set!),
  )
}

/** Elements that have a class of one module and a class of another, and a property that both set. */
export function doublyStyled(root: string, files: [file: string, source: string][]): string[] {
  return files.flatMap(([file, source]) => {
    const modules = new Map(
      [...source.matchAll(imported)].map(([, name, from]) => [
        name!,
        from!.startsWith('@/')
          ? path.join(root, from!.slice(2))
          : path.join(root, path.dirname(file), from!),
      ]),
    )
    return [...source.matchAll(classNames)].flatMap(([, classes]) => {
      const setBy = new Map<string, string>()
      return [...classes!.matchAll(/\b(\w+)\.(\w+)/g)].flatMap(([, module, name]) => {
        const from = modules.get(module!)
        if (!from || !existsSync(from)) return []
        return propertiesOf(from, name!).flatMap((property) => {
          const other = setBy.get(property)
          setBy.set(property, module!)
          return other && other !== module ? [`${file}: ${property} of ${classes}`] : []
        })
      })
    })
  })
}

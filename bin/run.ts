// Runs a command: its help, its settings, and the words for what goes wrong.
import { ZodError } from 'zod'
import { EmbeddedDatabaseError } from '@/drizzle/embedded'
import { SettingsError } from '@/lib/base/env'
import { AppError } from '@/lib/base/errors'
import { originalStack } from '@/lib/base/original-stack'
import { type Command, Complaint } from './command'
import { databaseWords } from './database-words'

type Load = (name: string) => Promise<Command>

/** Prints every command with its summary. */
export async function showCommands(names: string[], load: Load): Promise<void> {
  const width = Math.max(...names.map((name) => name.length))
  console.log('Usage: npm run longwave -- COMMAND\n')
  for (const name of names) {
    const { words } = await load(name)
    console.log(`  ${name.padEnd(width)}  ${words.summary}`)
  }
  console.log('\n"npm run longwave -- COMMAND --help" shows how a command is used.')
}

/** Runs one command; the process ends with 1 when it could not do what it was asked. */
export async function runCommand(name: string, command: Command, args: string[]): Promise<void> {
  if (args.includes('--help') || args.includes('-h')) {
    console.log(`${command.words.summary}\n\nUsage: npm run longwave -- ${command.words.usage}`)
    return
  }
  try {
    // "migrate --dry-run" must not migrate.
    if (args.length > 0 && command.words.usage.split('\n')[0] === name)
      throw new Complaint(`Nothing was done: "${name}" takes nothing after its name.`)
    await command.run(args)
  } catch (error) {
    console.error(wordsFor(error, name))
    process.exitCode = 1
  }
}

function wordsFor(error: unknown, name: string): string {
  const isForPeople =
    error instanceof Complaint ||
    error instanceof SettingsError ||
    error instanceof EmbeddedDatabaseError ||
    error instanceof AppError
  if (isForPeople) return error.message
  if (error instanceof ZodError)
    return `Nothing was changed. ${error.issues.map((issue) => issue.message).join(' ')}`
  const aboutDatabase = databaseWords(error)
  if (aboutDatabase) return aboutDatabase
  const stack = originalStack((error instanceof Error && error.stack) || String(error))
  return `"${name}" failed in a way that was not foreseen; please report what follows.\n${stack}`
}

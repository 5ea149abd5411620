import { migrate } from '@/drizzle/migrate'
import { importFile } from '@/lib/imports/mutations'
import { reportText } from '@/lib/imports/report'
import { house } from '@/lib/permissions/policy'
import { Complaint, type Words } from '../command'
import { withDatabase } from '../database'

export const words: Words = {
  summary: 'Takes the stories of another system in, from its export file',
  usage:
    'import FILE [--section NAME]\n\nReads WordPress exports (Tools, Export). Stories go into the section NAME, or into one named\nafter the site. Running it twice adds nothing: each story is known by where it came from.',
}

export async function run(args: string[]): Promise<void> {
  const [file, option, section] = args
  if (
    !file ||
    file.startsWith('--') ||
    args.length > 3 ||
    (option !== undefined && (option !== '--section' || !section))
  )
    throw new Complaint('Write it as `import FILE`, or as `import FILE --section NAME`.')
  await withDatabase(async (url) => {
    await migrate(url)
    console.log(reportText(await importFile(house, file, section ? { section } : {})))
  })
}

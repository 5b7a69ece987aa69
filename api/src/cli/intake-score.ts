import path from 'node:path'
import { Command } from 'commander'
import { scoreFolder } from '../modules/releases/index.ts'

export function scoreIntake(): Command {
  return new Command('intake-score')
    .description(
      'Reads every PDF of a folder, compares with the .expected.json beside it, and prints each wrong field; last, one line of JSON.',
    )
    .argument('<folder>', 'folder of release orders')
    .action(async (folder: string) => {
      const { lines, summary } = await scoreFolder(path.resolve(folder))
      for (const line of lines) console.log(line)
      console.log(JSON.stringify(summary))
    })
}

/** The operator's command line: `pnpm lading <verb>`. Each verb is a file beside this one. */
import { Command } from 'commander'
import { ConfigFault } from '../config.ts'
import { StartFault } from '../embedded/start-fault.ts'
import { auditVerbs } from './audit.ts'
import { checkConfig } from './config-check.ts'
import { scoreIntake } from './intake-score.ts'
import { migrateVerbs } from './migrate.ts'
import { seedVerbs } from './seed.ts'
import { tenantVerbs, userVerbs } from './tenant.ts'

const program = new Command('lading').description(
  'Runs a Lading deployment. --help after a verb tells its options.',
)

for (const verb of [
  migrateVerbs(),
  seedVerbs(),
  tenantVerbs(),
  userVerbs(),
  auditVerbs(),
  checkConfig(),
  scoreIntake(),
])
  program.addCommand(verb)

try {
  await program.parseAsync()
} catch (error) {
  console.error(error instanceof ConfigFault || error instanceof StartFault ? error.message : error)
  process.exitCode = 1
}

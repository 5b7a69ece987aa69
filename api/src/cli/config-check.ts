import { Command } from 'commander'
import { loadConfig } from '../config.ts'

export function checkConfig(): Command {
  const config = new Command('config').description('The configuration.')
  config
    .command('check')
    .description('Reads the environment as the server would and names everything that is wrong, all at once.')
    .action(() => {
      const { production, databaseUrl, s3, oidc, smtpUrl, publicUrl } = loadConfig(process.env)
      const brought = Object.entries({
        DATABASE_URL: databaseUrl,
        S3_BUCKET: s3,
        OIDC_ISSUER: oidc,
        SMTP_URL: smtpUrl,
      })
        .filter(([, given]) => given === undefined)
        .map(([name]) => name)
      console.log(`The configuration is usable${production ? ' in production' : ''}: ${publicUrl}`)
      if (brought.length > 0) console.log(`Embedded, because not given: ${brought.join(', ')}.`)
    })
  return config
}

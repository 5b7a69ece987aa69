#!/usr/bin/env node
// The door of every command, for a machine with nothing but Node.js and npm. Kept so plain that an old Node can read
// it and say what is wrong; everything else is loaded only after that question.
const major = Number(process.versions.node.split('.')[0])

if (major < 20) {
  console.error(`Lading needs Node.js 20 or newer to start; this is ${process.versions.node}.`)
  process.exitCode = 1
} else {
  import('./commands.mjs').then(
    ({ run }) => run(process.argv.slice(2)),
    (error) => {
      console.error(error)
      process.exitCode = 1
    },
  )
}

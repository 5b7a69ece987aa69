/** Words for the person at the keyboard: plain lines, no cursor tricks, so that they read the same in a CI log. */

/** A fault that is told in one sentence, without a stack. */
export class Sentence extends Error {}

export function say(line) {
  console.log(line)
}

/** Does `work`, saying what it is, that it still goes on, and how long it took. */
export async function timed(what, work) {
  const start = Date.now()
  const seconds = () => ((Date.now() - start) / 1000).toFixed(1)
  say(`${what} ...`)
  const still = setInterval(
    () => say(`  still at it after ${Math.round((Date.now() - start) / 1000)} s`),
    15_000,
  )
  try {
    await work()
    say(`  done in ${seconds()} s`)
  } finally {
    clearInterval(still)
  }
}

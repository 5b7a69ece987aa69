export const SIGNED_IN = 'signed-in'

const CHANNEL = 'session'

/** Tells the other windows of this app that somebody signed in. */
export function announceSignIn(): void {
  const channel = new BroadcastChannel(CHANNEL)
  channel.postMessage(SIGNED_IN)
  channel.close()
}

/** Hears what other windows announce; returns the way to stop. */
export function sessionNews(hear: (news: unknown) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL)
  channel.onmessage = ({ data }) => hear(data)
  return () => channel.close()
}

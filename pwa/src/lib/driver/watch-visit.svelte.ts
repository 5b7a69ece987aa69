import { visitHere } from './visit-here.svelte.ts'

/** Asks the yard again every so many seconds, while somebody looks at the page and there may be news. */
export function watchVisit(seconds: () => number | undefined): void {
  $effect(() => {
    const every = seconds()
    if (!every) return
    const ask = () => {
      if (!document.hidden && navigator.onLine) void visitHere.refresh()
    }
    const clock = setInterval(ask, every * 1000)
    document.addEventListener('visibilitychange', ask)
    addEventListener('online', ask)
    return () => {
      clearInterval(clock)
      document.removeEventListener('visibilitychange', ask)
      removeEventListener('online', ask)
    }
  })
}

declare global {
  namespace App {
    interface Error {
      message: string
      /** What was thrown: ErrorState explains it. Nothing crosses a server here, so it may be anything. */
      failure?: unknown
    }
  }
}

export {}

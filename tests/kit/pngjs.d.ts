/** What the tests use of pngjs, which brings no types. */
declare module 'pngjs' {
  export class PNG {
    readonly width: number
    readonly height: number
    /** Red, green, blue and opacity of each pixel, row by row. */
    readonly data: Uint8Array
    static readonly sync: { read(bytes: Uint8Array): PNG; write(picture: PNG): Buffer }
  }
}

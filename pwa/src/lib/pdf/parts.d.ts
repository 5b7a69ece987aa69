/** Where pdf.js finds its fonts and decoders: see bundling/pdf-parts.ts. Ends with a slash. */
declare module 'virtual:pdf-parts' {
  const base: string
  export default base
}

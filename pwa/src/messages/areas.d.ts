/** One area of one language, cut out of `src/messages/<language>.json`: see bundling/message-areas.ts. */
declare module 'messages:*' {
  const catalogue: Record<
    string,
    string | { readonly one?: string; readonly many?: string; readonly other: string }
  >
  export default catalogue
}

/**
 * Writes the header that names a download (RFC 6266): a plain ASCII name for old programs, the true one beside it.
 * Control characters, quotes, separators and halves of surrogate pairs become `_`.
 */
export function contentDisposition({ fileName, inline }: { fileName: string; inline: boolean }): string {
  const name = soundName(fileName)
  const ascii = name.replace(/[^\x20-\x7e]/g, '_').replaceAll('%', '_') // some programs decode %41 in the plain name
  const exact = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `${inline ? 'inline' : 'attachment'}; filename="${ascii}"; filename*=UTF-8''${exact}`
}

/** At most 150 characters, none of which a file system or a header could misread. */
function soundName(fileName: string): string {
  const characters = Array.from(fileName.toWellFormed().normalize('NFC'))
  return (
    characters
      .slice(0, 150)
      .join('')
      .replace(/[\p{Cc}\p{Cf}"\\/:*?<>|]/gu, '_')
      .trim() || 'document'
  )
}

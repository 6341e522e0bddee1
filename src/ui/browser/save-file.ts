/** Characters that some operating systems forbid in file names. */
const UNSAFE = /[\p{Cc}\p{Cf}"*/:<>?\\|]+/gu

export function saveFile(name: string, parts: string[], type: string) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob(parts, { type }))
  link.download = name.replace(UNSAFE, ' ').trim()
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

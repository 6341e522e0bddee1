/** Characters that a file name may not have somewhere. */
const UNSAFE = /[\p{Cc}\p{Cf}"*/:<>?\\|]+/gu

/** Hands a file to the browser, which saves it where its owner wants files. */
export function saveFile(name: string, parts: string[], type: string) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob(parts, { type }))
  link.download = name.replace(UNSAFE, ' ').trim()
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

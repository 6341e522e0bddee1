/** The addresses of a mailto link: To, Cc and Bcc. */
export function mailtoAddresses(link: string): string[] {
  const [path = '', query = ''] = link.replace(/^mailto:/i, '').split('?', 2)
  const copies = query.split('&').flatMap((field) => {
    const [name = '', value = ''] = field.split('=', 2)
    return /^(to|cc|bcc)$/i.test(name) ? value.split(',') : []
  })
  return [...path.split(','), ...copies]
    .map((one) => decodePercent(one.replace(/^mailto:/i, '')))
    .filter((one) => one.trim() !== '')
}

/** Decodes percent escapes; invalid text is returned unchanged. */
function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** The addresses of a mailto link: those it goes to, and its copies. */
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

/** Text with its percent signs resolved; as it is, where they mean nothing. */
function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

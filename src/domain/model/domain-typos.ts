/** Common mail domains; a domain that almost equals one is probably a typo. */
const COMMON_DOMAINS = [
  ...['gmail.com', 'googlemail.com', 'outlook.com', 'outlook.de', 'hotmail.com', 'hotmail.de', 'yahoo.com'],
  ...['yahoo.de', 'icloud.com', 'gmx.de', 'gmx.net', 'gmx.at', 'gmx.ch', 'web.de', 't-online.de', 'aol.com'],
  ...['freenet.de', 'posteo.de', 'mailbox.org', 'live.com', 'live.de', 'protonmail.com', 'proton.me'],
  ...['mail.com', 'ymail.com', 'gmx.com', 'mail.de', 'email.de', 'aol.de'],
]
/** Endings that no domain has, with the ending that was probably meant. */
const TLD_TYPOS: readonly (readonly [RegExp, string])[] = [
  [/\.(con|cmo|ocm|comm|coom|xom|vom|cim)$/, '.com'],
  [/\.(ogr|orgg)$/, '.org'],
  [/\.(nte|nett|ner)$/, '.net'],
]
/** In shorter names another letter often makes another real domain, so only swapped letters count. */
const SHORT_DOMAIN = 8

/**
 * The domain that was probably meant instead of a normalised domain: a common or known one that is almost
 * equal. Undefined if the domain is itself common or known, or similar to none (I13).
 */
export function suggestDomain(domain: string, knownDomains: Iterable<string> = []): string | undefined {
  const all = [...new Set([...knownDomains, ...COMMON_DOMAINS])]
  if (all.includes(domain)) return undefined
  const typo = TLD_TYPOS.find(([ending]) => ending.test(domain))
  if (typo) return domain.replace(typo[0], typo[1])
  return all.find((one) => isSimilar(domain, one))
}

function isSimilar(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < SHORT_DOMAIN)
    return isTransposed(one, other) || isDoubled(one, other)
  return isTransposed(one, other) || isOneEdit(one, other)
}

/** Whether two neighbouring letters are swapped. */
function isTransposed(one: string, other: string): boolean {
  const at = firstDifference(one, other)
  return (
    one.length === other.length &&
    one !== other &&
    one.charAt(at) === other.charAt(at + 1) &&
    one.charAt(at + 1) === other.charAt(at) &&
    one.slice(at + 2) === other.slice(at + 2)
  )
}

/** Whether one letter is doubled, or a double letter is single. */
function isDoubled(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  const at = firstDifference(short, long)
  const twice = long.charAt(at) === long.charAt(at - 1)
  return long.length === short.length + 1 && twice && long.slice(at + 1) === short.slice(at)
}

/** Whether one letter is added, missing or different. */
function isOneEdit(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false
  const at = firstDifference(one, other)
  const [rest, otherRest] = [one.slice(at), other.slice(at)]
  return rest.slice(1) === otherRest || rest === otherRest.slice(1) || rest.slice(1) === otherRest.slice(1)
}

function firstDifference(one: string, other: string): number {
  let at = 0
  while (at < one.length && one.charAt(at) === other.charAt(at)) at += 1
  return at
}

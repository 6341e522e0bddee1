/** Providers with a domain of their own in many countries. */
const INTERNATIONAL = ['outlook', 'hotmail', 'yahoo', 'live', 'gmx']
/** Mail domains that are often meant, the most used first. */
const COMMON_DOMAINS = [
  ...[
    'gmail.com',
    'googlemail.com',
    'outlook.com',
    'hotmail.com',
    'yahoo.com',
    'icloud.com',
    'gmx.de',
    'gmx.net',
  ],
  ...[
    'web.de',
    't-online.de',
    'outlook.de',
    'hotmail.de',
    'yahoo.de',
    'live.com',
    'live.de',
    'aol.com',
    'aol.de',
  ],
  ...['gmx.at', 'gmx.ch', 'gmx.com', 'freenet.de', 'posteo.de', 'mailbox.org', 'protonmail.com', 'proton.me'],
]
/** Further mail domains that are taken for right, because they resemble one of those. */
const OTHER_DOMAINS = new Set([
  ...['mail.com', 'ymail.com', 'email.com', 'mailo.com', 'cloud.com', 'mail.de', 'email.de', 'hitmail.com'],
])
/** Endings that no domain has, with the ending that was probably meant. */
const TLD_TYPOS: readonly (readonly [RegExp, string])[] = [
  [/\.(con|cmo|ocm|comm|coom|xom|vom|cim)$/, '.com'],
  [/\.(ogr|orgg)$/, '.org'],
  [/\.(nte|nett|ner)$/, '.net'],
]
/** In shorter names another letter often makes another real domain, so only swapped and doubled letters count. */
const SHORT_NAME = 5

/**
 * The domain that was probably meant instead of a normalised domain (E1): of the common and known ones the most similar.
 * Undefined if it is itself a mail domain, or similar to none. Never one of another country.
 */
export function suggestDomain(domain: string, knownDomains: Iterable<string> = []): string | undefined {
  const known = new Set(knownDomains)
  if (known.has(domain) || isMailDomain(domain)) return undefined
  const corrected = TLD_TYPOS.reduce((text, [typo, ending]) => text.replace(typo, ending), domain)
  if (corrected !== domain && (known.has(corrected) || isMailDomain(corrected))) return corrected
  const country = countryOf(corrected)
  const candidates = [
    ...known,
    ...COMMON_DOMAINS,
    ...(country ? INTERNATIONAL.map((name) => name + country) : []),
  ]
  const similar = candidates
    .filter((one) => !country || countryOf(one) === country)
    .map((one) => ({ one, difference: differenceOf(corrected, one) }))
    .filter(({ difference }) => difference < Infinity)
    .sort((a, b) => a.difference - b.difference)
  return similar[0]?.one ?? (corrected === domain ? undefined : corrected)
}

function isMailDomain(domain: string): boolean {
  const country = countryOf(domain)
  return (
    COMMON_DOMAINS.includes(domain) ||
    OTHER_DOMAINS.has(domain) ||
    (country !== undefined && INTERNATIONAL.includes(domain.slice(0, -country.length)))
  )
}

/** The ending of a country, such as `.be` or `.co.uk`. */
const countryOf = (domain: string): string | undefined => /(\.com?|\.net|\.org)?\.[a-z]{2}$/.exec(domain)?.[0]

/** 1 for two letters swapped or one doubled, 2 for one added or missing, 3 for another one, else Infinity. */
function differenceOf(typed: string, meant: string): number {
  if (isTransposed(typed, meant) || isDoubled(typed, meant)) return 1
  const name = meant.slice(0, meant.indexOf('.'))
  // The first letter is rarely a typing error, and another one often makes another real domain.
  if (name.length < SHORT_NAME || typed.charAt(0) !== meant.charAt(0)) return Infinity
  return isOneEdit(typed, meant) ? (typed.length === meant.length ? 3 : 2) : Infinity
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

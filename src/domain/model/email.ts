// The domain code is compiled without DOM types; every JavaScript runtime has `URL`.
declare const URL: new (url: string) => { readonly hostname: string }

// From the first to the last visible character, in one pass, so that long white space is not slow.
const VISIBLE =
  /[^\s\p{Z}\p{Cc}\p{Default_Ignorable_Code_Point}](?:[^]*[^\s\p{Z}\p{Cc}\p{Default_Ignorable_Code_Point}])?/u
const LOCAL_PART = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/
const HOST_SYNTAX = /[\s\p{Cc}%:/?#[\]\\@]/u
const DNS_NAME = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?!\d+$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/
const MAX_ADDRESS = 254
const MAX_LOCAL_PART = 64

/**
 * The normal form of an address (E1): NFKC, trimmed, ASCII local part in lower case, domain in punycode
 * without a trailing dot. Undefined if it is not an address. Dots and +tags are kept.
 */
export function normalizeEmail(input: string): string | undefined {
  const text = trimInvisible(input)
  if (text.length > MAX_ADDRESS) return undefined
  const parts = text.split('@')
  const [local, domain] = [parts[0]?.toLowerCase(), parts[1]]
  if (parts.length !== 2 || local === undefined || domain === undefined) return undefined
  if (local.length > MAX_LOCAL_PART || !LOCAL_PART.test(local)) return undefined
  const host = hostOf(domain)
  if (host === undefined || local.length + 1 + host.length > MAX_ADDRESS) return undefined
  return `${local}@${host}`
}

/** Whether the only error of an address is letters other than a to z before the @, such as ü (E1). */
export function hasNonAsciiLetters(input: string): boolean {
  const [local = '', ...rest] = trimInvisible(input).split('@')
  const asciiLocal = local.replace(/(?![a-z])[\p{L}\p{M}]/giu, 'a')
  return asciiLocal !== local && normalizeEmail([asciiLocal, ...rest].join('@')) !== undefined
}

/** The text in NFKC, without white space and invisible characters at both ends. */
export const trimInvisible = (text: string): string => VISIBLE.exec(text.normalize('NFKC'))?.[0] ?? ''

/** The normal form of a domain (E1), also with a leading @; undefined if it is not a domain. */
export const normalizeDomain = (input: string): string | undefined =>
  hostOf(trimInvisible(input).replace(/^@/, ''))

/** The domain of a normalised address. */
export const domainOf = (email: string): string => email.slice(email.indexOf('@') + 1)

function hostOf(domain: string): string | undefined {
  if (HOST_SYNTAX.test(domain)) return undefined
  try {
    const host = new URL(`http://${domain}`).hostname.replace(/\.$/, '')
    return DNS_NAME.test(host) ? host : undefined
  } catch {
    return undefined
  }
}

const SCRIPTS = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Armenian}/u]

/** The punycode domain of an address if a label mixes scripts, to warn of look-alikes (E2). */
export function lookAlikeDomain(input: string): string | undefined {
  const domain = trimInvisible(input).split('@')[1] ?? ''
  const mixes = domain.split('.').some((label) => SCRIPTS.filter((script) => script.test(label)).length > 1)
  return mixes ? normalizeEmail(input)?.split('@')[1] : undefined
}

/** An address that its owner recognises but that reveals little: `e•••@s•••.example`. */
export function maskEmail(email: string): string {
  const [local = '', domain = ''] = email.split('@')
  const dot = domain.lastIndexOf('.')
  return `${local.slice(0, 1)}•••@${domain.slice(0, 1)}•••${dot < 0 ? '' : domain.slice(dot)}`
}

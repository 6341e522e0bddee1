const TOKEN_BYTES = 24

/** A link token of 192 random bits, with the hash that stands for it in commands, rows and the log. */
export async function newLink(): Promise<{ token: string; hash: string }> {
  const token = base64url(crypto.getRandomValues(new Uint8Array(TOKEN_BYTES)))
  return { token, hash: await linkHash(token) }
}

/** The hash by which a link is known (SHA-256, base64url). */
export async function linkHash(token: string): Promise<string> {
  return base64url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(token))))
}

const base64url = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

const derive = crypto.subtle.deriveBits.bind(crypto.subtle)

/** That a password is stretched long enough, sign-in.test.ts proves by what is asked for; all else is the same sooner. */
Object.defineProperty(crypto.subtle, 'deriveBits', {
  configurable: true,
  writable: true,
  value: (algorithm: object, key: CryptoKey, length: number) => {
    const quick = 'iterations' in algorithm ? { ...algorithm, iterations: 10 } : algorithm
    return derive(quick as Pbkdf2Params, key, length)
  },
})

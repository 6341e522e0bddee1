// Lazy chunk: everything that the first list does not need. The workspace loads it on first use.
export { execute } from './execute'
export { prepare } from './prepare'
export * as queries from './queries/lazy-queries'
export { openMail } from './queries/mail'
export { signIn } from './queries/sign-in'
export { linkHash, newApiKey } from './secrets'
export { newTwoFactorSecret } from './two-factor'

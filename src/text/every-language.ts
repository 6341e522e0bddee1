import { locales } from './keys'
import { loadMessages } from './load-messages'

// For pages that show text in a language of its own, such as a mail; each language stays a script of its own.
await Promise.all(locales.map(loadMessages))

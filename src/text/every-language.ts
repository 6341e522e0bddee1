import { de } from './messages/de'
import { en } from './messages/en'
import { addWords } from './words'

// For pages that show text in a language of its own, such as a mail.
addWords('en', en)
addWords('de', de)

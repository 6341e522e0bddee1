import { locales, textIn } from '@/text/i18n'

await Promise.all(locales.map((language) => textIn(language).loadAllMessages()))

import type { Mail } from '@/domain/model/rows'
import { locales, textIn } from '@/text/i18n'

// A mail has a language of its own, whichever the app is in; each language stays a script of its own.
await Promise.all(locales.map((language) => textIn(language).loadAllMessages()))

export const mailSubject = ({ language, senderName, accountName }: Mail): string =>
  textIn(language).t('mailbox.letter.subject', { sender: senderName, account: accountName })

/** Says what the recipient is invited to, in one sentence in the language of the mail. */
export function mailOffer({ language, senderName, accountName, offers }: Mail): string {
  const { t } = textIn(language)
  const [offer, ...others] = offers
  const params = { sender: senderName, account: accountName }
  if (!offer || others.length > 0) return t('mailbox.letter.several', params, offers.length)
  const offerParams = { sender: senderName, account: offer.accountName }
  return 'role' in offer.access
    ? t('mailbox.letter.role', { ...offerParams, role: offer.access.role[language] })
    : t('mailbox.letter.custom', offerParams, offer.access.permissions)
}

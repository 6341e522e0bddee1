import '@/text/every-language'
import type { Mail } from '@/domain/model'
import { textIn } from '@/text/i18n'

/** What the subject of a mail says, in the language of the mail. */
export const subjectOf = ({ language, senderName, accountName }: Mail): string =>
  textIn(language).t('mailbox.letter.subject', { sender: senderName, account: accountName })

/** What the recipient is invited to, in one sentence in the language of the mail. */
export function offerOf({ language, senderName, accountName, offers }: Mail): string {
  const { t } = textIn(language)
  const [offer, ...others] = offers
  const several = { sender: senderName, account: accountName }
  if (!offer || others.length > 0) return t('mailbox.letter.several', several, offers.length)
  const one = { sender: senderName, account: offer.accountName }
  return 'role' in offer.access
    ? t('mailbox.letter.role', { ...one, role: offer.access.role[language] })
    : t('mailbox.letter.custom', one, offer.access.permissions)
}

import { assertSchemaCurrent } from '@/storage/database/db'
import type { EffectiveStatus } from '@/domain/command/refusal'
import { statusOf } from '@/domain/invitation/status'
import { readClock } from '@/storage/database/clock'
import type { Db } from '@/storage/database/db'
import { readSecret } from '@/storage/commands/secrets'
import { invitationsByLink, peopleByEmail } from '@/storage/database/reads'

/** The token of a mail's link; nothing where it is not known here, as after an import. */
export async function linkToken(db: Db, { link }: { link: string }): Promise<string | undefined> {
  const secret = await readSecret(db, 'link', link)
  return secret instanceof Object ? secret.token : undefined
}

/** Where the link of a mail leads: its token, where it is known here, and to whom and what. */
export async function mailLink(db: Db, params: { link: string }, deviceTime: number): Promise<MailLink> {
  const [token, [invitation], { at }] = await Promise.all([
    linkToken(db, params),
    invitationsByLink(db, params.link),
    readClock(db, deviceTime),
  ])
  const people = await peopleByEmail(db, invitation ? [invitation.email] : [])
  return {
    token,
    recipientId: people.find(({ status }) => status === 'active')?.id,
    status: invitation && statusOf(invitation, at),
  }
}

interface MailLink {
  token: string | undefined
  recipientId: string | undefined
  status: EffectiveStatus | undefined
}

/** Remembers that a mail was opened. Not a command: it says nothing about accounts, and is not logged. */
export async function openMail(db: Db, id: string): Promise<void> {
  await db.transaction('rw', ['settings', 'openedMails'], async () => {
    await assertSchemaCurrent(db)
    await db.openedMails.put({ id })
  })
}

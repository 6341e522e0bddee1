import { byId, treeOf } from '@/domain/command/facts'
import type { Facts } from '@/domain/command/facts'
import { invitationMail } from '@/domain/invitation/mail'
import { grantId } from '@/domain/model/rows'
import type { Grant, Invitation, Mail, Person, PrimaryAccount } from '@/domain/model/rows'
import type { GeneratedUsersTarget } from './generated-users'
import { GENERATED_USERS } from './generated-user-ids'
import { initialFacts } from './script'
import type { Script } from './script'

const HOUR = 3_600_000
const DAY = 24 * HOUR

const PRIMARY = 'nordwerk'
const DOMAIN = 'nordwerk.example'

const admins = [
  ['amira', 'Amira Haddad'],
  ['bastian', 'Bastian Thoma'],
  ['cosima', 'Cosima Perrin'],
  ['doris', 'Doris Wieland'],
  ['enzo', 'Enzo Marchetti'],
  ['fenja', 'Fenja Dahl'],
] as const
/** A former admin; the users whom he invited are still there. */
const FORMER_ADMIN = 'gero'
/** How long the account has been open when the scenario is loaded (ms). */
export const ACCOUNT_AGE = 1200 * DAY

export const largeCompanyTarget: GeneratedUsersTarget = {
  primaryId: PRIMARY,
  domain: DOMAIN,
  inviters: [...admins.map(([id]) => id), FORMER_ADMIN],
}

/** The initial rows at a moment (UTC ms); `links` are hashes for the open invitations. */
function initialRows(now: number, links: readonly string[]): Facts {
  const opened = now - ACCOUNT_AGE
  const account: PrimaryAccount = {
    id: PRIMARY,
    revision: 1,
    primaryId: PRIMARY,
    name: 'Nordwerk AG',
    status: 'open',
    since: opened,
    kind: 'primary',
    catalogueId: 'levels',
    planId: 'levels.premium',
    ownerId: 'birte',
    requiresTwoFactor: false,
  }
  const people = [
    person('birte', 'Birte Nordmann', opened),
    person(FORMER_ADMIN, 'Gero Falk', opened + DAY),
    ...admins.map(([id, name], n) => person(id, name, opened + (n + 2) * DAY)),
  ]
  const grants = admins.map(([id], n): Grant => ({
    id: grantId(PRIMARY, id),
    revision: 1,
    primaryId: PRIMARY,
    accountId: PRIMARY,
    personId: id,
    access: { role: 'admin' },
    since: opened + (n + 2) * DAY,
    grantedBy: 'birte',
  }))
  const facts = {
    ...initialFacts(),
    people: byId(people),
    accounts: byId([account]),
    grants: byId(grants),
    invitations: byId(invitations(now, links)),
    users: new Map([[PRIMARY, grants.length]]),
  }
  return { ...facts, mails: byId(mails(facts)) }
}

function mails(facts: Facts): Mail[] {
  const tree = treeOf(facts, PRIMARY)
  return [...facts.invitations.values()].flatMap((invitation) => {
    const sender = facts.people.get(invitation.senderId)
    return tree && sender ? invitationMail(facts, tree, invitation, sender, `mail-${invitation.id}`) : []
  })
}

const person = (id: string, name: string, since: number): Person => ({
  id,
  revision: 1,
  name,
  username: id,
  email: `${id}@${DOMAIN}`,
  typedEmail: `${id}@${DOMAIN}`,
  status: 'active',
  twoFactor: true,
  login: 'demo',
  since,
})

/** Name, sender, role, and hours since sending; some wait long or expire soon, one sender has left. */
const pending = [
  ['hedda.kern', 'amira', 'author', 3],
  ['ivo.brenner', 'amira', 'viewer', 26],
  ['jule.sander', 'doris', 'manager', 50],
  ['kasper.lund', 'enzo', 'viewer', 80],
  ['livia.conti', 'fenja', 'author', 100],
  ['mirko.babic', FORMER_ADMIN, 'viewer', 120],
  ['noor.elmasri', 'bastian', 'viewer', 148],
  ['odile.garnier', 'cosima', 'admin', 160],
] as const

function invitations(now: number, links: readonly string[]): Invitation[] {
  return pending.map(([local, senderId, role, hoursAgo], n) => {
    const sentAt = now - hoursAgo * HOUR
    return {
      id: `invite-${local.replace('.', '-')}`,
      revision: 1,
      primaryId: PRIMARY,
      email: `${local}@${DOMAIN}`,
      typedEmail: `${local}@${DOMAIN}`,
      offers: [{ accountId: PRIMARY, access: { role } }],
      message: '',
      language: 'de',
      status: 'pending',
      newUser: true,
      senderId,
      sentAt,
      expiresAt: sentAt + 7 * DAY,
      links: [links[n] ?? `no-link:${local}`],
      history: [{ at: sentAt, by: senderId, act: 'sent' }],
    }
  })
}

/** A hundred thousand users: rows instead of steps, and generated users who join after opening. */
export const largeCompany: Script = {
  id: 'large-company',
  steps: [],
  initial: { links: pending.length, rows: initialRows },
  generatedUsers: GENERATED_USERS,
}

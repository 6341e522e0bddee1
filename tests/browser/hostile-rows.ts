import { createHash } from 'node:crypto'

/** Text that is markup, code, an address or a message format somewhere, and must only ever be text here. */
export const payloads = [
  `<img src=x onerror=alert(1)>`,
  `"><svg onload=alert(1)><a href="`,
  `</title></textarea><script>alert(1)</script>`,
  `<iframe srcdoc="<script>parent.alert(1)</script>">`,
  `<style>main{display:none}</style>`,
  `javascript:alert(1)//https://elsewhere.invalid/`,
  `{{constructor.constructor('alert(1)')()}}`,
  `{name} | {0} @:common.cancel @.upper:x {'@'}`,
  '${alert(1)} %s %n %1$d `alert(1)`',
  `&lt;b&gt;&amp;&#x3c;script&#x3e;`,
  `\u05D0<b>\u05D1</b>`,
  `__proto__`,
]

const DAY = 86_400_000
const token = (n: number) => `hostile-token-${String(n)}`
const hash = (text: string) => createHash('sha256').update(text).digest('base64url')

export const HOSTILE_OWNER = 'owner-0'

/** Rows in which every text that somebody types is the same payload: an account, a user, a guest, a mail. */
export function hostileRows(payload: string, n: number, now = Date.now()) {
  const [account, guest] = [`account-${String(n)}`, `guest-${String(n)}`]
  const owner = HOSTILE_OWNER
  const [link, email] = [hash(token(n)), `${guest}@x.example`]
  const offers = [{ accountId: account, access: { role: 'viewer' } }]
  const sent = { primaryId: account, message: payload, expiresAt: now + DAY, language: 'en', revision: 1 }
  const person = {
    name: payload,
    username: payload,
    typedEmail: payload,
    status: 'active',
    twoFactor: false,
    login: 'demo',
  }
  const since = { since: now - DAY, revision: 1 }
  return {
    people: [
      ...(n === 0 ? [{ id: owner, email: `${owner}@x.example`, ...person, ...since }] : []),
      { id: `user-${String(n)}`, email: `user-${String(n)}@x.example`, ...person, ...since },
    ],
    accounts: [
      {
        ...{
          id: account,
          primaryId: account,
          kind: 'primary',
          name: payload,
          catalogueId: 'levels',
          planId: 'levels.standard',
        },
        ...{ ownerId: owner, status: 'open', requiresTwoFactor: false, ...since },
      },
    ],
    grants: [
      {
        ...{ id: `${account}/user-${String(n)}`, primaryId: account, accountId: account, ...since },
        ...{ personId: `user-${String(n)}`, access: { role: 'author' }, grantedBy: owner },
      },
    ],
    invitations: [
      {
        ...{ id: guest, email, typedEmail: payload, offers, status: 'pending', newUser: true, ...sent },
        ...{ senderId: owner, sentAt: now - DAY, links: [link] },
        history: [{ at: now - DAY, by: owner, act: 'sent' }],
      },
    ],
    mails: [
      {
        ...{ id: guest, to: email, greeting: payload, at: now - DAY, invitationId: guest, link, ...sent },
        ...{ senderName: payload, accountName: payload },
        offers: [{ accountName: payload, access: { permissions: 3 } }],
      },
    ],
    secrets: [{ id: link, kind: 'link', token: token(n) }],
    tallies: [{ primaryId: account, users: 1, again: 1 }],
  }
}

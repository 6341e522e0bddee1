import * as ask from '../../fixtures/commands'
import { grant, on } from '../../fixtures/rows'
import { world } from '../../fixtures/world'
import type { OrderCase } from './situation'
import { nobody, ben, eve, manager, accepted, to, usual, ended, closedA1 } from './situation'

const eveOnA = { grants: [grant('eve', 'A')] }

const resent = { links: ['link-eve', 'newer'] }
const byGone = { senderId: 'gil' }
const active = { seatTakenBy: 'active' } as const

export const acceptCases: OrderCase[] = [
  [
    'not-signed-in',
    'not-found',
    { facts: usual, command: ask.accept('gone'), options: nobody },
    { options: eve },
  ],
  [
    'account-closed',
    'invitation-not-pending',
    {
      facts: world({ invitations: [to([on('A1')], accepted)], rows: closedA1 }),
      command: ask.accept('eve'),
      options: eve,
    },
    { facts: ended },
  ],
  [
    'invitation-not-pending',
    'link-replaced',
    {
      facts: world({ invitations: [to([on('A')], { ...resent, ...accepted })] }),
      command: ask.accept('eve'),
      options: eve,
    },
    { facts: world({ invitations: [to([on('A')], resent)] }) },
  ],
  [
    'link-replaced',
    'invitation-for-someone-else',
    { facts: world({ invitations: [to([on('A')], resent)] }), command: ask.accept('eve'), options: ben },
    { facts: usual },
  ],
  [
    'invitation-for-someone-else',
    'invitation-void',
    { facts: world({ invitations: [to([on('A')], byGone)] }), command: ask.accept('eve'), options: ben },
    { options: eve },
  ],
  [
    'invitation-void',
    'already-a-user',
    {
      facts: world({ ...eveOnA, invitations: [to([on('A')], byGone)] }),
      command: ask.accept('eve'),
      options: eve,
    },
    { facts: world({ ...eveOnA, invitations: [to()] }) },
  ],
  [
    'already-a-user',
    'role-not-in-plan',
    {
      facts: world({ plan: 'STD5', ...eveOnA, invitations: [to(manager)] }),
      command: ask.accept('eve'),
      options: eve,
    },
    { facts: world({ plan: 'STD5', invitations: [to(manager)] }) },
  ],
  [
    'role-not-in-plan',
    'seat-limit-reached',
    {
      facts: world({ plan: 'STD5', users: 5, policies: active, invitations: [to(manager)] }),
      command: ask.accept('eve'),
      options: eve,
    },
    { facts: world({ plan: 'STD5', users: 5, policies: active, invitations: [to()] }) },
  ],
]

import { caseCatalogue, withRole } from '../../fixtures/catalogue'
import * as ask from '../../fixtures/commands'
import { custom, grant, on } from '../../fixtures/rows'
import { T0 } from '../../fixtures/time'
import { world } from '../../fixtures/world'
import type { OrderCase } from './situation'
import { nobody, olga, ben, manager, accepted, to, usual, ended, noNewUsers, closedA1 } from './situation'

const eveOnA = { grants: [grant('eve', 'A')] }

/** With a role that holds no permission. */
const catalogue = withRole(caseCatalogue(), 'guest', [])
const expired = { expiresAt: T0 }

export const resendCases: OrderCase[] = [
  [
    'not-signed-in',
    'not-found',
    { facts: usual, command: ask.resend('gone'), options: nobody },
    { options: olga },
  ],
  [
    'account-closed',
    'not-allowed',
    {
      facts: world({ users: 2, invitations: [to([on('A'), on('A1')])], rows: closedA1 }),
      command: ask.resend('eve'),
      options: ben,
    },
    { facts: usual },
  ],
  [
    'not-allowed',
    'invitation-not-pending',
    { facts: ended, command: ask.resend('eve'), options: ben },
    { options: olga },
  ],
  [
    'invitation-not-pending',
    'permission-requires',
    {
      facts: world({ users: 2, invitations: [to([on('A', custom('billing.edit'))], accepted)] }),
      command: ask.resend('eve'),
    },
    { facts: world({ users: 2, invitations: [to([on('A', custom('billing.edit'))], expired)] }) },
  ],
  [
    'permission-requires',
    'already-a-user',
    {
      facts: world({ ...eveOnA, invitations: [to([on('A', custom('billing.edit'))], expired)] }),
      command: ask.resend('eve'),
    },
    { facts: world({ ...eveOnA, invitations: [to([on('A')], expired)] }) },
  ],
  [
    'invitation-not-pending',
    'nothing-offered',
    {
      facts: world({ catalogue, invitations: [to([on('A', 'guest')], accepted)] }),
      command: ask.resend('eve'),
    },
    { facts: world({ catalogue, invitations: [to([on('A', 'guest')], expired)] }) },
  ],
  [
    'nothing-offered',
    'already-a-user',
    {
      facts: world({ catalogue, ...eveOnA, invitations: [to([on('A', 'guest')])] }),
      command: ask.resend('eve'),
    },
    { facts: world({ ...eveOnA, invitations: [to([on('A')])] }) },
  ],
  [
    'already-a-user',
    'role-not-in-plan',
    { facts: world({ plan: 'STD5', ...eveOnA, invitations: [to(manager)] }), command: ask.resend('eve') },
    { facts: world({ plan: 'STD5', invitations: [to(manager)] }) },
  ],
  [
    'role-not-in-plan',
    'seat-limit-reached',
    {
      facts: world({ plan: 'STD5', users: 5, invitations: [to(manager, expired)] }),
      command: ask.resend('eve'),
    },
    { facts: world({ plan: 'STD5', users: 5, invitations: [to([on('A')], expired)] }) },
  ],
  [
    'seat-limit-reached',
    'invitation-rate-limited',
    {
      facts: world({
        plan: 'P5',
        users: 5,
        limits: noNewUsers,
        policies: { resendingCounts: true },
        invitations: [to([on('A')], expired)],
      }),
      command: ask.resend('eve'),
    },
    {
      facts: world({
        plan: 'P5',
        users: 4,
        limits: noNewUsers,
        policies: { resendingCounts: true },
        invitations: [to([on('A')], expired)],
      }),
    },
  ],
]

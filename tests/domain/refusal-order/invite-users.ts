import * as ask from '../../fixtures/commands'
import { custom, on } from '../../fixtures/rows'
import { world } from '../../fixtures/world'
import type { OrderCase } from './situation'
import { nobody, olga, ben, shut, usual, noNewUsers, manager } from './situation'

const secured = { requiresTwoFactor: true }

export const inviteCases: OrderCase[] = [
  [
    'not-signed-in',
    'not-found',
    { facts: usual, command: ask.invite('fay', on('Z')), options: nobody },
    { options: olga },
  ],
  [
    'two-factor-first',
    'account-closed',
    { facts: world({ account: { ...secured, ...shut } }), command: ask.invite('fay') },
    { facts: world({ account: shut }) },
  ],
  [
    'not-found',
    'not-allowed',
    { facts: usual, command: ask.invite('fay', on('A'), on('Z')), options: ben },
    { command: ask.invite('fay') },
  ],
  [
    'not-allowed',
    'email-invalid',
    { facts: usual, command: ask.invite('fay@'), options: ben },
    { options: olga },
  ],
  [
    'grants-more-than-held',
    'email-invalid',
    { facts: usual, command: ask.invite('fay@', on('A', custom('root'))) },
    { command: ask.invite('fay@') },
  ],
  [
    'not-allowed',
    'not-a-user',
    { facts: usual, command: ask.swap('fay', { personId: 'gil' }), options: ben },
    { options: olga },
  ],
  [
    'not-a-user',
    'email-invalid',
    { facts: usual, command: ask.swap('fay@', { personId: 'gil' }) },
    { command: ask.invite('fay@') },
  ],
  [
    'too-many-rows',
    'email-invalid',
    { facts: usual, command: ask.invite(['fay@', ...ask.manyNames(500)]) },
    { command: ask.invite('fay@') },
  ],
  [
    'email-invalid',
    'nothing-offered',
    { facts: usual, command: ask.invite('fay@', on('A', custom())) },
    { command: ask.invite('fay', on('A', custom())) },
  ],
  [
    'nothing-offered',
    'permission-requires',
    { facts: usual, command: ask.invite('fay', on('A', custom()), on('A1', custom('billing.edit'))) },
    { command: ask.invite('fay', on('A', custom('billing.edit'))) },
  ],
  [
    'permission-requires',
    'message-too-long',
    {
      facts: usual,
      command: ask.inviteRows({
        ...ask.requestFor('fay', on('A', custom('billing.edit'))),
        message: 'x'.repeat(501),
      }),
    },
    { command: ask.inviteRows({ ...ask.requestFor('fay', on('A')), message: 'x'.repeat(501) }) },
  ],
  [
    'nothing-offered',
    'already-a-user',
    { facts: usual, command: ask.invite('ben', on('A', custom())) },
    { command: ask.invite('ben') },
  ],
  [
    'already-a-user',
    'role-not-in-plan',
    { facts: world({ plan: 'STD5', users: 2 }), command: ask.invite('ben', ...manager) },
    { command: ask.invite('fay', ...manager) },
  ],
  [
    'sharing-not-in-plan',
    'role-not-in-plan',
    { facts: world({ plan: 'P0' }), command: ask.invite('fay', ...manager) },
    { facts: world({ plan: 'STD5' }) },
  ],
  [
    'role-not-in-plan',
    'seat-limit-reached',
    { facts: world({ plan: 'STD5', users: 5 }), command: ask.invite('fay', ...manager) },
    { command: ask.invite('fay') },
  ],
  [
    'seat-limit-reached',
    'invitation-rate-limited',
    { facts: world({ plan: 'P5', users: 5, limits: noNewUsers }), command: ask.invite('fay') },
    { facts: world({ plan: 'P5', users: 4, limits: noNewUsers }) },
  ],
]

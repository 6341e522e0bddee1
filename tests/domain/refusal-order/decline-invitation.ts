import * as ask from '../../fixtures/commands'
import { on } from '../../fixtures/rows'
import { T0 } from '../../fixtures/time'
import { world } from '../../fixtures/world'
import type { OrderCase } from './situation'
import { nobody, ben, eve, accepted, to, usual, ended, closedA1 } from './situation'

const resent = { links: ['link-eve', 'newer'] }
const expired = { expiresAt: T0 }

/** Declining, and asking for a fresh link. */
export const declineCases: OrderCase[] = [
  [
    'not-signed-in',
    'not-found',
    { facts: usual, command: ask.decline('gone'), options: nobody },
    { options: eve },
  ],
  [
    'account-closed',
    'invitation-not-pending',
    {
      facts: world({ invitations: [to([on('A1')], accepted)], rows: closedA1 }),
      command: ask.decline('eve'),
      options: eve,
    },
    { facts: ended },
  ],
  [
    'not-signed-in',
    'not-found',
    { facts: usual, command: ask.requestFreshLink('gone'), options: nobody },
    { options: eve },
  ],
  [
    'account-closed',
    'invitation-not-pending',
    {
      facts: world({ invitations: [to([on('A1')], accepted)], rows: closedA1 }),
      command: ask.requestFreshLink('eve'),
      options: eve,
    },
    { facts: ended },
  ],
  [
    'invitation-not-pending',
    'link-replaced',
    {
      facts: world({ invitations: [to([on('A')], { ...resent, ...accepted })] }),
      command: ask.requestFreshLink('eve'),
      options: eve,
    },
    { facts: world({ invitations: [to([on('A')], { ...resent, ...expired })] }) },
  ],
  [
    'link-replaced',
    'invitation-for-someone-else',
    {
      facts: world({ invitations: [to([on('A')], { ...resent, ...expired })] }),
      command: ask.requestFreshLink('eve'),
      options: ben,
    },
    { facts: world({ invitations: [to([on('A')], expired)] }) },
  ],
]

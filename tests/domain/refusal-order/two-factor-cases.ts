import type { Command } from '@/domain/commands'
import * as ask from '../../fixtures/commands'
import { on } from '../../fixtures/rows'

/** Every command about a tree that its users give. */
export const ask2fa: [string, Command][] = [
  ask.invite('fay'),
  ask.edit('eve', on('A')),
  ask.resend('eve'),
  ask.withdraw('eve'),
  ask.change('ben', on('A')),
  ask.revoke('ben'),
  ask.openSubaccount(),
  ask.rename('A', 'Berlin'),
  ask.close('A'),
  ask.choosePlan('P50'),
  ask.transfer('ada'),
  ask.createKey(),
  ask.signInApp(),
  ask.require2fa(),
  ask.require2fa(false),
].map((command) => [command.type, command])

import type { Script } from './script'
import {
  createsKey,
  DAY,
  declines,
  HOUR,
  invites,
  joins,
  leaves,
  opens,
  setsUpTwoFactor,
  signsIn,
  signsUp,
} from './steps'

const home = 'lumen'
const at = (name: string) => `${name}@lumen-verlag.example`
const as = (role: string) => [{ accountId: home, access: { role } }]
const invited = (id: string, by: string, email: string, role: string, msAgo: number) =>
  invites(`invite-${id}`, by, home, email, { role }, msAgo)

/** User levels on Premium: a publisher with users of every level and invitations in every status. */
export const fiveLevels: Script = {
  id: 'five-levels',
  startsAs: 'ines',
  steps: [
    signsUp('ines', 'Ines Falk', at('ines.falk'), 400 * DAY),
    opens(
      home,
      'ines',
      'Lumen Verlag',
      { catalogueId: 'levels', planId: 'levels.premium' },
      400 * DAY - HOUR,
    ),
    setsUpTwoFactor('ines', 399 * DAY),
    ...joins('karsten', 'Karsten Wolff', at('karsten.wolff'), 'ines', home, 390 * DAY, as('admin')),
    ...joins('jakob', 'Jakob Reuter', at('jakob.reuter'), 'ines', home, 380 * DAY, as('admin')),
    setsUpTwoFactor('jakob', 379 * DAY),
    createsKey('key-jakob', 'jakob', home, 'Website', 350 * DAY),
    ...joins('tarek', 'Tarek Haddad', at('tarek.haddad'), 'jakob', home, 340 * DAY, as('manager')),
    setsUpTwoFactor('tarek', 339 * DAY),
    createsKey('key-tarek', 'tarek', home, 'Newsletter import', 320 * DAY),
    createsKey('key-tarek-shop', 'tarek', home, 'Shop', 300 * DAY),
    ...joins('paula', 'Paula Ostermann', at('paula.ostermann'), 'karsten', home, 280 * DAY, as('manager')),
    ...joins('selma', 'Selma Yıldız', at('selma.yildiz'), 'jakob', home, 240 * DAY, as('author')),
    setsUpTwoFactor('selma', 239 * DAY),
    ...joins('anton', 'Anton Berger', at('anton.berger'), 'karsten', home, 200 * DAY, as('author')),
    ...joins('nora', 'Nora Lindqvist', 'nora@textwerk.example', 'jakob', home, 150 * DAY, as('author')),
    ...joins('oleg', 'Oleg Marchenko', at('oleg.marchenko'), 'ines', home, 130 * DAY, as('author')),
    ...joins('frieda', 'Frieda Baumann', at('frieda.baumann'), 'jakob', home, 110 * DAY, as('viewer')),
    ...joins('gustav', 'Gustav Thiele', at('gustav.thiele'), 'karsten', home, 90 * DAY, as('viewer')),
    ...joins('chiara', 'Chiara Rossi', 'chiara@studio-rossi.example', 'ines', home, 60 * DAY, as('viewer')),
    setsUpTwoFactor('chiara', 59 * DAY),
    ...joins('meike', 'Meike Sandvoss', at('meike.sandvoss'), 'ines', home, 45 * DAY, as('admin')),
    createsKey('key-meike', 'meike', home, 'Reports', 40 * DAY),
    {
      id: 'promote-oleg',
      as: 'ines',
      msAgo: 30 * DAY,
      command: {
        type: 'ChangeAccess',
        primaryId: home,
        personIds: ['oleg'],
        invitationIds: [],
        offers: as('manager'),
      },
    },
    invited('ruth', 'meike', 'ruth@freelance.example', 'author', 24 * DAY),
    ...declines('ruth', 'invite-ruth', 'Ruth Engel', 'ruth@freelance.example', 23 * DAY),
    invited('bruno', 'jakob', 'bruno@druckhaus.example', 'viewer', 20 * DAY),
    {
      id: 'withdraw-bruno',
      as: 'jakob',
      msAgo: 19 * DAY,
      command: { type: 'WithdrawInvitation', invitationId: 'invite-bruno' },
    },
    signsIn('app-gustav', 'gustav', home, 'web', 15 * DAY),
    invited('helga', 'ines', at('helga.nagel'), 'viewer', 12 * DAY),
    signsIn('app-anton', 'anton', home, 'android', 9 * DAY),
    invited('yuki', 'jakob', at('yuki.tanaka'), 'author', 6 * DAY + 14 * HOUR),
    signsIn('app-nora', 'nora', home, 'ios', 5 * DAY),
    invited('david', 'meike', at('david.osei'), 'manager', 4 * DAY),
    invited('vera', 'karsten', at('vera.simic'), 'viewer', 2 * DAY),
    signsIn('app-tarek', 'tarek', home, 'web', 2 * DAY - HOUR),
    leaves('karsten', home, 1 * DAY),
    signsIn('app-selma', 'selma', home, 'ios', 20 * HOUR),
    signsIn('app-selma-web', 'selma', home, 'web', 6 * HOUR),
    invited('lotte', 'ines', at('lotte.vogt'), 'author', 3 * HOUR),
    signsIn('app-jakob', 'jakob', home, 'android', 1 * HOUR),
  ],
}

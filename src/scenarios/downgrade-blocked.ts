import type { Script } from './script'
import { DAY, HOUR, invitesTo, joins, opens, opensSubaccount, signsUp } from './steps'

const home = 'rheinwerk'
const outlet = 'rheinwerk-outlet'
const reports = { permissions: ['campaigns.draft', 'templates.draft', 'statistics.view'] }

/** Account sharing on Silver Premium, eight of ten seats taken; Bronze has five and lacks two roles. */
export const downgradeBlocked: Script = {
  id: 'downgrade-blocked',
  startsAs: 'greta',
  steps: [
    signsUp('greta', 'Greta Hoffmann', 'greta@rheinwerk.example', 200 * DAY),
    opens(home, 'greta', 'Rheinwerk', { catalogueId: 'sharing', planId: 'sharing.silver' }, 200 * DAY - HOUR),
    opensSubaccount(outlet, 'greta', home, 'Rheinwerk Outlet', 190 * DAY),
    ...joins('sven', 'Sven Albers', 'sven@rheinwerk.example', 'greta', home, 180 * DAY, [
      { accountId: home, access: { role: 'manager' } },
      { accountId: outlet, access: { role: 'manager' } },
    ]),
    ...joins('bea', 'Bea Krüger', 'bea@rheinwerk.example', 'greta', home, 170 * DAY, [
      { accountId: home, access: { role: 'accountant' } },
    ]),
    ...joins('dora', 'Dora Nowak', 'dora@rheinwerk.example', 'greta', home, 140 * DAY, [
      { accountId: home, access: { role: 'developer' } },
    ]),
    ...joins('malik', 'Malik Aydin', 'malik@rheinwerk.example', 'greta', home, 120 * DAY, [
      { accountId: home, access: { role: 'marketer' } },
      { accountId: outlet, access: { role: 'marketer' } },
    ]),
    ...joins('lucia', 'Lucia Romano', 'lucia@rheinwerk.example', 'greta', home, 80 * DAY, [
      { accountId: outlet, access: { role: 'marketer' } },
    ]),
    ...joins('emil', 'Emil Brandt', 'emil@agentur-nord.example', 'greta', home, 30 * DAY, [
      { accountId: outlet, access: reports },
    ]),
    invitesTo(
      'invite-oskar',
      'greta',
      home,
      'oskar@rheinwerk.example',
      [{ accountId: home, access: { role: 'developer' } }],
      5 * DAY,
    ),
    invitesTo(
      'invite-zoe',
      'greta',
      home,
      'zoe@agentur-nord.example',
      [{ accountId: outlet, access: reports }],
      DAY,
    ),
  ],
}

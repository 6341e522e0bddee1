import type { Script } from './script'
import { accepts, DAY, HOUR, invites, opens, signsUp } from './steps'

const account = 'papierladen'
const templates = { permissions: ['templates.draft', 'templates.lock-sections', 'statistics.view'] }
const campaigns = {
  permissions: ['campaigns.draft', 'contacts.manage', 'segments.manage', 'statistics.view'],
}

/** Account sharing on Bronze Premium with all five seats taken: three active users, two pending. */
export const fullBronze: Script = {
  id: 'full-bronze',
  startsAs: 'clara',
  steps: [
    signsUp('clara', 'Clara Vogel', 'clara@papierladen.example', 90 * DAY),
    opens(
      account,
      'clara',
      'Papierladen',
      { catalogueId: 'sharing', planId: 'sharing.bronze' },
      90 * DAY - HOUR,
    ),
    invites('invite-marc', 'clara', account, 'marc@papierladen.example', { role: 'manager' }, 80 * DAY),
    signsUp('marc', 'Marc Dubois', 'marc@papierladen.example', 79 * DAY),
    accepts('marc-accepts', 'marc', 'invite-marc', 79 * DAY - HOUR),
    invites('invite-nina', 'clara', account, 'nina@steuerkanzlei.example', { role: 'accountant' }, 60 * DAY),
    signsUp('nina', 'Nina Haas', 'nina@steuerkanzlei.example', 58 * DAY),
    accepts('nina-accepts', 'nina', 'invite-nina', 58 * DAY - HOUR),
    invites('invite-tom', 'clara', account, 'tom@freelance.example', templates, 30 * DAY),
    signsUp('tom', 'Tom Ferreira', 'tom@freelance.example', 29 * DAY),
    accepts('tom-accepts', 'tom', 'invite-tom', 29 * DAY - HOUR),
    invites('invite-ida', 'clara', account, 'ida@papierladen.example', campaigns, 6 * DAY),
    invites('invite-paul', 'clara', account, 'paul@agentur.example', { role: 'manager' }, 1 * DAY),
  ],
}

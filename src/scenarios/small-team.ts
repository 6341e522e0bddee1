import type { Script } from './script'
import { accepts, DAY, HOUR, invites, opens, signsUp } from './steps'

/** User levels on Standard: two active users and one pending of four seats. */
export const smallTeam: Script = {
  id: 'small-team',
  startsAs: 'olga',
  steps: [
    signsUp('olga', 'Olga Brandt', 'olga@lindgarten.example', 40 * DAY),
    opens(
      'lindgarten',
      'olga',
      'Lindgarten',
      { catalogueId: 'levels', planId: 'levels.standard' },
      40 * DAY - HOUR,
    ),
    invites('invite-ada', 'olga', 'lindgarten', 'ada@lindgarten.example', { role: 'admin' }, 38 * DAY),
    signsUp('ada', 'Ada Keller', 'ada@lindgarten.example', 38 * DAY - HOUR),
    accepts('ada-accepts', 'ada', 'invite-ada', 38 * DAY - 2 * HOUR),
    invites('invite-ben', 'ada', 'lindgarten', 'ben@lindgarten.example', { role: 'author' }, 21 * DAY),
    signsUp('ben', 'Ben Okafor', 'ben@lindgarten.example', 20 * DAY),
    accepts('ben-accepts', 'ben', 'invite-ben', 20 * DAY - HOUR),
    invites(
      'invite-eve',
      'olga',
      'lindgarten',
      'eve@lindgarten.example',
      { role: 'viewer' },
      2 * DAY,
      'Hi Eve, have a look at our reports.',
    ),
  ],
}

import type { Messages } from '../../keys'
import { access } from './access'
import { accounts } from './accounts'
import { common } from './common'
import { events } from './events'
import { faults } from './faults'
import { frame } from './frame'
import { reasons } from './reasons'
import { refusals } from './refusals'
import { invite } from './invite'
import { sharing } from './sharing'
import { signIn } from './signIn'
import { workbench } from './workbench'
import { answer } from './answer'
import { mailbox } from './mailbox'

export const de: Messages = {
  access,
  accounts,
  answer,
  common,
  events,
  faults,
  frame,
  invite,
  mailbox,
  reasons,
  refusals,
  sharing,
  signIn,
  workbench,
}

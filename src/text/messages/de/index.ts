import type { Messages } from '../../keys'
import { answer } from './answer'
import { choosing } from './choosing'
import { events } from './events'
import { first } from './first'
import { invite } from './invite'
import { mailbox } from './mailbox'
import { plan } from './plan'
import { reasons } from './reasons'
import { refusals } from './refusals'
import { workbench } from './workbench'

export const de: Messages = {
  ...first,
  answer,
  choosing,
  events,
  invite,
  mailbox,
  plan,
  reasons,
  refusals,
  workbench,
}

import type { Messages } from '../../keys'
import { accountTree } from './accountTree'
import { answer } from './answer'
import { choosing } from './choosing'
import { delivery } from './delivery'
import { events } from './events'
import { first } from './first'
import { grid } from './grid'
import { growth } from './growth'
import { history } from './history'
import { invite } from './invite'
import { mailDomains } from './mail-domains'
import { mailbox } from './mailbox'
import { openAccount } from './open-account'
import { ownership } from './ownership'
import { plan } from './plan'
import { profile } from './profile'
import { reasons } from './reasons'
import { refusals } from './refusals'
import { roles } from './roles'
import { security } from './security'
import { several } from './several'
import { sharingDeeds } from './sharing-deeds'
import { shellNotices } from './shell-notices'
import { users } from './users'
import { signIn } from './signIn'
import { why } from './why'
import { workbench } from './workbench'

export const de: Messages = {
  ...first,
  accounts: { ...first.accounts, ...openAccount },
  frame: { ...first.frame, ...shellNotices },
  sharing: { ...first.sharing, ...sharingDeeds },
  accountTree,
  answer,
  choosing,
  delivery,
  events,
  grid,
  growth,
  history,
  invite,
  mailDomains,
  mailbox,
  ownership,
  plan,
  profile,
  reasons,
  refusals,
  security,
  roles,
  users,
  signIn,
  several,
  why,
  workbench,
}

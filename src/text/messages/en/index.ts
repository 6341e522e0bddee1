import { choosing, reasons, why } from './access'
import { accounts, common, terms } from './common'
import { events } from './events'
import { firstScreen } from './first-screen'
import { answer, delivery, history } from './invitation'
import { invite, several } from './invite'
import { mailbox } from './mailbox'
import { actAs, person } from './person'
import { plan } from './plans'
import { profile } from './profile'
import { refusals } from './refusals'
import { roles } from './roles'
import { accountTree, ownership, security, settings } from './settings'
import { grid, sharing } from './sharing'
import { faults, frame, growth } from './shell'
import { signIn } from './sign-in'
import { users } from './users'
import { mailDomains, workbench } from './workbench'
import { closed, yourAccess } from './your-access'

export const en = {
  ...firstScreen,
  accounts: { ...firstScreen.accounts, ...accounts },
  common: { ...firstScreen.common, ...common },
  faults: { ...firstScreen.faults, ...faults },
  frame: { ...firstScreen.frame, ...frame },
  sharing: { ...firstScreen.sharing, ...sharing },
  terms: { ...firstScreen.terms, ...terms },
  accountTree,
  actAs,
  answer,
  choosing,
  closed,
  delivery,
  events,
  grid,
  growth,
  history,
  invite,
  mailbox,
  mailDomains,
  ownership,
  person,
  plan,
  profile,
  reasons,
  refusals,
  roles,
  security,
  settings,
  several,
  signIn,
  users,
  why,
  workbench,
  yourAccess,
}

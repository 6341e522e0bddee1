// Lazy chunk: everything that the first list does not need. The workspace loads it on first use.
import { preview } from '@/storage/commands/preview'
import { accountTree } from '@/storage/queries/accounts'
import { downgrade } from '@/storage/queries/downgrade'
import { guideProgress } from '@/storage/queries/guide'
import { invitationByLink, invitationToAnswer } from '@/storage/queries/invitation'
import { invitationHistory } from '@/storage/queries/invitation-history'
import { linkToken, mailLink } from '@/storage/queries/mail'
import { mailDomains, mailbox, mails } from '@/storage/queries/mailbox'
import { person } from '@/storage/queries/person'
import {
  personaByEmail,
  personas,
  personasById,
  personasByPrefix,
  personaTexts,
} from '@/storage/queries/personas'
import { planAccess, plans } from '@/storage/queries/plans'
import { profile } from '@/storage/queries/profile'
import { roleUsage } from '@/storage/queries/role-usage'
import { accountRoles, roleHolders } from '@/storage/queries/roles'
import { sharingInFull } from '@/storage/queries/sharing-in-full'
import { sharingSelection } from '@/storage/queries/sharing-selection'
import { successors } from '@/storage/queries/successors'
import { swapCandidates } from '@/storage/queries/swap-candidates'
import { usersBatch, usersByKey, usersFirstPage, usersPage } from '@/storage/queries/users'
import { usersChanged } from '@/storage/queries/users-changed'
import { why } from '@/storage/queries/why'
import { withoutTwoFactor } from '@/storage/queries/without-two-factor'
import { yourAccess } from '@/storage/queries/your-access'

export { execute } from '@/storage/commands/execute'
export { prepare } from '@/storage/commands/prepare'
export { linkHash } from '@/storage/commands/links'
export { newApiKey } from '@/storage/commands/secrets'
export { codeAt, newTwoFactorSecret } from '@/storage/commands/two-factor'
export { openMail } from '@/storage/queries/mail'
export { demoCode, signIn } from '@/storage/queries/sign-in'

/** Each takes the database, its parameters, and the device's time (UTC ms) last. */
export const queries = {
  accountTree,
  downgrade,
  guideProgress,
  invitationByLink,
  invitationHistory,
  invitationToAnswer,
  linkToken,
  mailbox,
  mailDomains,
  mailLink,
  mails,
  person,
  personaByEmail,
  personas,
  personasById,
  personasByPrefix,
  personaTexts,
  planAccess,
  plans,
  preview,
  profile,
  roleHolders,
  roles: accountRoles,
  roleUsage,
  sharingInFull,
  sharingSelection,
  successors,
  swapCandidates,
  usersBatch,
  usersByKey,
  usersChanged,
  usersFirstPage,
  usersPage,
  why,
  withoutTwoFactor,
  yourAccess,
}

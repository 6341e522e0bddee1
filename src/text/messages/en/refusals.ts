import { designerRefusals } from './designer-refusals'
import { invitationRefusals } from './invitation-refusals'
import { loginRefusals } from './login-refusals'
import { planRefusals } from './plan-refusals'

/** What is wrong, and what to do next; the sentences of `Refusal`. */
export const refusals = {
  ...designerRefusals,
  ...invitationRefusals,
  ...loginRefusals,
  ...planRefusals,
  'not-found': {
    account: {
      title: 'Account not found',
      text: 'This account does not exist, or you have no access to it.',
      step: 'Choose another account, or ask its owner to invite you.',
    },
    catalogue: {
      title: 'Catalogue not found',
      text: 'This workspace has no such catalogue.',
      step: 'Reload the page and open the matrix again.',
    },
    invitation: {
      title: 'Invitation not found',
      text: 'This invitation does not exist, or you have no access to its accounts.',
      step: 'Look in the list of users: the invitation may have been sent for another account.',
    },
    link: {
      title: 'Invitation not found',
      text: 'No invitation belongs to this link.',
      step: 'Open the link from the e-mail again, or ask the sender for a new invitation.',
    },
    plan: {
      title: 'Plan not found',
      text: 'This plan does not exist for this account.',
      step: 'Choose one of the plans on the plan page.',
    },
    person: {
      title: 'Person not found',
      text: 'This person does not exist, or has no access here any more.',
      step: 'Choose someone from the list of users.',
    },
    'api-key': {
      title: 'API key not found',
      text: 'This API key is not one of yours, or has been deleted.',
      step: 'Choose one of the keys in your profile.',
    },
    device: {
      title: 'App not found',
      text: 'This app is not one of yours, or has been signed out.',
      step: 'Choose one of the apps in your profile.',
    },
  },
  'account-closed': {
    title: 'Account closed',
    text: '{name} is closed: nobody can do anything there any more.',
    step: 'Choose another account.',
  },
  'not-allowed': {
    title: 'Not allowed',
    text: 'You may not do this on {name}. It takes the permission “{permission}”.',
    step: 'Ask the owner, or someone who may do it.',
  },
  'not-allowed-unseen': {
    title: 'Not allowed',
    text: 'This also concerns an account that you do not see. It takes the permission “{permission}” there.',
    step: 'Ask the owner.',
  },
  'is-owner': {
    title: 'This is the owner',
    text: '{email} belongs to the owner, who may do everything and cannot be invited, changed or removed.',
    step: 'Choose someone else. To change the owner, the owner hands the account over.',
  },
  'is-yourself': {
    title: 'This is you',
    text: 'You cannot invite yourself or change your own access.',
    step: 'Ask someone else who may do it.',
  },
  'grants-more-than-held': {
    title: 'More than you may grant',
    text: 'On {name} you may not pass on this permission: {permissions}. | On {name} you may not pass on {n} permissions: {permissions}.',
    step: 'Choose less access, or ask the owner to grant it.',
  },
  'owner-must-transfer': {
    title: 'You are the owner',
    text: '{name} belongs to you: its owner cannot leave it.',
    step: 'Hand the account over first, then leave it.',
  },
  'not-a-user': {
    title: 'No access to change',
    text: 'This person has no access here, or no longer has.',
    step: 'Invite the person to give access.',
  },
  'changed-since': {
    changed: {
      title: 'Changed in the meantime',
      text: 'This was changed elsewhere while you were working on it. | {n} entries were changed elsewhere while you were working on them.',
      step: 'Look at the new state, then save again.',
    },
    gone: {
      title: 'Gone in the meantime',
      text: 'This was deleted elsewhere while you were working on it. | {n} entries were changed or deleted elsewhere while you were working on them.',
      step: 'Close the form and look at the list.',
    },
  },
  'email-invalid': {
    missing: {
      title: 'No e-mail address',
      text: 'The e-mail address is missing.',
      step: 'Enter an address such as eve@example.com.',
    },
    wrong: {
      title: 'Not an e-mail address',
      text: '“{email}” is not a complete e-mail address.',
      step: 'Check it for typing errors: it should look like eve@example.com.',
    },
    letters: {
      title: 'Letters other than a to z',
      text: '“{email}” has letters other than a to z before the @.',
      step: 'Write what stands before the @ with a to z: letters of other alphabets can look the same.',
    },
  },
  'nothing-offered': {
    anywhere: {
      title: 'No account chosen',
      text: 'No account is chosen.',
      step: 'Choose at least one account and a role or permissions for it.',
    },
    account: {
      title: 'No permission chosen',
      text: 'No permission is chosen for {name}.',
      step: 'Choose a role or at least one permission for it.',
    },
  },
  'message-too-long': {
    title: 'Message too long',
    text: 'The message has {length} characters, {limit} at most are possible.',
    step: 'Shorten it by {n} character. | Shorten it by {n} characters.',
  },
  'name-missing': {
    title: 'No name',
    text: 'The name is missing.',
    step: 'Enter a name.',
  },
  'name-too-long': {
    title: 'Name too long',
    text: 'The name has more than {limit} characters.',
    step: 'Shorten it to {limit} characters at most.',
  },
  'sharing-not-in-plan': {
    title: 'Sharing is not in the plan',
    text: '{plan} has no seats, so this account cannot be shared.',
    step: 'Choose a plan with seats: {plans}.',
    none: 'No plan of the catalogue has seats: change a plan in the workbench.',
  },
  'role-not-in-plan': {
    title: 'Role not in the plan',
    text: '{plan} does not have the role {role}.',
    step: 'Choose another role, or a plan that has it: {plans}.',
    none: 'Choose another role: no plan has this one.',
  },
  'custom-not-in-plan': {
    title: 'Custom is not in the plan',
    text: '{plan} does not have custom permissions.',
    step: 'Choose a role, or a plan that has them: {plans}.',
    none: 'Choose a role: no plan has custom permissions.',
  },
  'seat-limit-reached': {
    full: {
      title: 'No seat free',
      text: '{used} of {n} seat of {plan} is taken: {active} active, {pending} pending. | {used} of {n} seats of {plan} are taken: {active} active, {pending} pending.',
    },
    short: {
      title: 'Not enough seats',
      text: '{plan} has {n} seat: {active} active, {pending} pending. {free} free, {needed} needed. | {plan} has {n} seats: {active} active, {pending} pending. {free} free, {needed} needed.',
    },
    fullActive: {
      title: 'No seat free',
      text: '{used} of {n} seat of {plan} is taken by active users. | {used} of {n} seats of {plan} are taken by active users.',
    },
    shortActive: {
      title: 'Not enough seats',
      text: '{plan} has {n} seat: {active} active. {free} free, {needed} needed. | {plan} has {n} seats: {active} active. {free} free, {needed} needed.',
    },
    needed: '{n} more is needed. | {n} more are needed.',
    fewer:
      'Invite only {n} new user now, or free more seats. | Invite only {n} new users now, or free more seats.',
    either: 'Withdraw an invitation or delete someone’s access.',
    withdraw: 'Withdraw an invitation.',
    remove: 'Delete someone’s access.',
    plans: 'Or choose a plan with more seats: {plans}.',
    contact: 'Or contact us about a custom plan: no other plan has enough seats.',
  },
  'rows-refused': {
    title: 'Nothing has been done yet',
    text: '{n} line needs a change, so nothing has been done. | {n} lines need a change, so nothing has been done.',
    step: 'Correct or delete it, then try again. | Correct or delete them, then try again.',
  },
}

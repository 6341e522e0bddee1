import { invitationRefusals } from './invitation-refusals'

/** What is wrong, and what to do next; the sentences of `Refusal`. */
export const refusals = {
  ...invitationRefusals,
  'not-found': {
    account: {
      title: 'Account not found',
      text: 'This account does not exist, or you have no access to it.',
      step: 'Choose another account, or ask its owner to invite you.',
    },
    catalogue: {
      title: 'Catalogue not found',
      text: 'The catalogue with the plans and permissions is gone, or was changed so that it cannot be read.',
      step: 'Reload the page. If it is still missing, load a scenario in the workbench.',
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
    'app-session': {
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
    text: 'You may not do this on {name}. You need the permission “{permission}” for it.',
    step: 'Ask the owner, or someone who may do it.',
    ask: 'Ask {owner}, who owns the account.',
  },
  'not-allowed-unseen': {
    title: 'Not allowed',
    text: 'This also concerns an account that you do not see. You need the permission “{permission}” there.',
    step: 'Ask the owner.',
    ask: 'Ask {owner}, who owns the account.',
  },
  'owner-must-transfer': {
    title: 'You are the owner',
    text: '{name} belongs to you: its owner cannot leave it.',
    step: 'Transfer ownership first, then leave the account.',
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
  'name-missing': {
    title: 'No name',
    text: 'The name is missing.',
    step: 'Enter a name with at least one letter or digit.',
  },
  'name-too-long': {
    title: 'Name too long',
    text: 'The name has more than {limit} characters.',
    step: 'Shorten it to {limit} characters at most.',
  },
  'too-many-attempts': {
    title: 'Too many wrong attempts',
    text: 'For this login, too many passwords or codes were wrong.',
    step: 'Try again from {time}.',
  },
  'not-signed-in': {
    title: 'Not signed in',
    text: 'In this tab, nobody is signed in.',
    step: 'Sign in, or choose a person under Act as.',
  },
  'two-factor-first': {
    title: 'Two-factor sign-in needed',
    text: 'This account requires two-factor sign-in, and you have not set it up yet.',
    step: 'Set it up in your profile, then try again.',
  },
  /** The link to the profile. */
  toTwoFactor: 'Set up two-factor sign-in',
  'username-invalid': {
    title: 'Username not possible',
    text: 'A username has 3 to 60 characters from one alphabet, with a letter or digit and without spaces or @.',
    step: 'Choose another username.',
  },
  'password-too-weak': {
    title: 'Password too short',
    text: 'A password has at least {n} character. | A password has at least {n} characters.',
    step: 'Choose a longer password.',
  },
  'email-taken': {
    title: 'Address already in use',
    text: 'There is already a login with {email}.',
    step: 'Sign in with it, or use another address.',
  },
  'username-taken': {
    title: 'Username taken',
    text: 'The username “{username}” is taken, or looks like one that is.',
    step: 'Choose another one.',
  },
  'code-wrong': {
    title: 'Not the right code',
    text: 'This is not the code that your authenticator app shows now.',
    step: 'Enter the newest code; each works only once. If it is refused again, check the clock of this device.',
  },
  'two-factor-required': {
    title: 'Two-factor sign-in is required',
    text: '{accounts} requires it, so it stays on. | {n} of your accounts require it, so it stays on: {accounts}.',
    step: 'Have the requirement lifted there, or leave the account. | Have the requirement lifted there, or leave the accounts.',
  },
  'same-plan': {
    title: 'This is the plan already',
    text: 'This account already has {plan}.',
    step: 'Choose another plan.',
  },
  'subaccounts-not-in-plan': {
    title: 'Subaccounts are not in the plan',
    text: '{plan} has no subaccounts.',
    step: 'Choose a plan with subaccounts: {plans}.',
    none: 'No plan of the catalogue has subaccounts: change a plan in the workbench.',
  },
  'subaccount-limit-reached': {
    title: 'No further subaccount',
    text: '{used} of {n} subaccount of {plan} is open. | {used} of {n} subaccounts of {plan} are open.',
    step: 'Close a subaccount, or choose a plan with more: {plans}.',
    none: 'Close a subaccount, or contact us about a custom plan: no plan has more.',
  },
  'downgrade-blocked': {
    title: '{plan} does not fit yet',
    text: 'What stands in the way: {blockers}.',
    step: 'Open the plan page: it lists everything by name and can change it in one step.',
    partly: 'Open the plan page: it lists by name what you may see. Ask the owner about the rest.',
    people: '{n} person too many | {n} people too many',
    lacking: '{held} that {plan} does not have',
    roles: '{n} assigned {termRole} | {n} assigned {termRoles}',
    custom: '{n} set of custom permissions | {n} sets of custom permissions',
    both: '{roles} and {custom}',
    subaccounts: '{n} subaccount too many | {n} subaccounts too many',
  },
  'not-eligible-as-owner': {
    owner: {
      title: 'Already the owner',
      text: 'This person already owns the account.',
      step: 'Choose someone else who is {role} on the primary account.',
    },
    yourself: {
      title: 'This is you',
      text: 'Nobody can transfer ownership to themselves.',
      step: 'Choose someone else who is {role} on the primary account.',
    },
    invited: {
      title: 'Not accepted yet',
      text: 'This person has been invited, but has not accepted yet.',
      step: 'Wait until the invitation is accepted: the new owner has to be {role} on the primary account.',
    },
    'no-access': {
      title: 'No access to the primary account',
      text: 'This person has no access to the primary account, or no longer has.',
      step: 'Make the person {role} there first, or choose someone who is.',
    },
    role: {
      title: 'Another {termRole} is needed',
      text: 'Only someone who is {role} on the primary account can become its owner.',
      step: 'Make the person {role} first, or choose someone who is.',
    },
    'two-factor': {
      title: 'Two-factor sign-in is missing',
      text: 'This account requires two-factor sign-in, and this person has not set it up.',
      step: 'Ask the person to set it up, or choose someone else who is {role}.',
    },
  },
  'permission-requires': {
    title: 'A required permission is missing',
    text: 'Nobody can have “{permission}” without “{requires}”.',
    step: 'Choose both or neither.',
  },
  'catalogue-blocked': {
    title: 'Still in use',
    text: 'This would no longer fit what is in use: {who} on {accounts}.',
    step: 'Give them other access, withdraw these invitations or choose another plan first.',
    active: '{n} user | {n} users',
    pending: '{n} pending invitation | {n} pending invitations',
    plans: 'the plan or the subaccounts',
  },
  'catalogue-invalid': {
    title: 'The catalogue contradicts itself',
    text: 'What is wrong: {problems}.',
    step: 'Correct this, then save again.',
    kinds: {
      form: 'the value at “{path}” is not of the right form',
      twice: '“{id}” is there twice (at “{path}”)',
      unknown: '“{id}” does not exist (at “{path}”)',
      missing: 'the permission “{id}” is missing',
      'owner-only':
        '“{id}” belongs to the owner alone: no {termRole} can have it, or anything that requires it ({path})',
      reserved: 'no {termRole} can be called “{id}”',
    },
  },
  'domain-invalid': {
    title: 'Not a domain',
    text: '“{domain}” is not the domain of an e-mail address.',
    step: 'Enter what comes after the @, such as example.com.',
  },
  'delay-out-of-range': {
    title: 'Delay not possible',
    text: 'A delay is a whole number of minutes, from 1 to {limit}.',
    step: 'Enter a number in that range.',
  },
}

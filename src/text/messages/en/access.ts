/** Choosing access on one or many accounts, in *Invite user* and in *Edit access*. */
export const choosing = {
  find: 'Find an account',
  show: 'Accounts shown',
  all: 'All',
  chosen: 'Chosen',
  allShown: 'All shown',
  count: '{n} of {all} account | {n} of {all} accounts',
  nothing: 'No account has “{search}” in its name.',
  alsoTicked: 'Also ticked, because it is required: {names}.',
  alsoUnticked: 'Also unticked, because it requires what you unticked: {names}.',
  noneChosen: 'No account is chosen yet.',
  linked:
    'Linked: what you change on {name} is copied. | Linked: what you change on {name} is copied to {n} more account. | Linked: what you change on {name} is copied to {n} more accounts.',
  cut: '“Copy to all below” is off, since {name} was changed by hand.',
  permissionsOn: 'Permissions on {name}:',
  fold: 'Hide permissions',
  noneTicked: 'none ticked yet',
  startFrom: 'Start from any {termRole}',
  like: 'These are exactly the permissions of {role}.',
  useRole: 'Use the {termRole} {role}',
  on: 'on {accounts}',
  accessOn: '{access} on {name}',
  losesAccess: 'Loses access to {accounts}',
  ends: 'Access ends',
  notOffered: 'No longer offered',
}

/** *Why?*: the steps to a yes or a no, and what would turn a no into a yes. */
export const why = {
  title: 'What may {name} do?',
  menu: 'Why?',
  about: 'On {account}, and why.',
  aboutOne: '“{permission}” on {account}',
  find: 'Find a permission',
  count: 'May do {n} of {all}',
  found: '{n} found',
  nothing: 'No permission has “{search}” in its name or id.',
  yes: 'Yes',
  no: 'No',
  chain: 'How this is decided',
  steps: {
    'no-account': 'There is no such account.',
    'no-login': '{person} has no login any more.',
    'account-closed': '{account} is closed.',
    owner: '{person} owns {account}.',
    'no-grant': '{person} has no access to {account}.',
    role: 'On {account}, {person} is {role}.',
    custom:
      'On {account}, {person} has {n} custom permission. | On {account}, {person} has {n} custom permissions.',
    'role-not-in-plan': 'The plan {plan} does not have {role}.',
    'custom-not-in-plan': 'The plan {plan} does not have custom permissions.',
    'two-factor-missing': '{account} requires two-factor sign-in, which {person} has not set up.',
    held: {
      owner: 'An owner may do everything.',
      role: '{role} includes “{permission}”.',
      custom: '“{permission}” is among them.',
    },
    lacking: {
      owner: '“{permission}” is not in the catalogue.',
      role: '{role} does not include “{permission}”.',
      custom: '“{permission}” is not among them.',
    },
  },
  remedy: {
    title: 'What would change that',
    roles: 'Make {person} {role} on {account}.',
    rolesOrCustom: 'Make {person} {role} on {account}, or tick it there as a custom permission.',
    custom: 'Tick it for {person} as a custom permission on {account}.',
    by: {
      owner: 'The owner can do that.',
      ownerNamed: '{owner} can do that, as the owner.',
      also: 'The owner can do that, and everyone who is {role} there.',
      alsoNamed: '{owner} can do that, as the owner, and so can everyone who is {role} there.',
    },
    plan: 'A plan that has it: {plans}.',
    'two-factor': '{person} sets up two-factor sign-in on the page Profile.',
    none: 'Nothing: no {termRole} of this plan includes it, and it cannot be ticked.',
  },
}

/** Why somebody may or may not do something: whole sentences, one for each way to the answer. */
export const reasons = {
  yes: {
    owner: 'Yes: {person} owns {account}, and an owner may do everything.',
    role: 'Yes: {person} is {role} on {account}, and {role} includes “{permission}”.',
    custom:
      'Yes: {person} has {n} custom permission on {account}: “{permission}”. | Yes: {person} has {n} custom permissions on {account}, and “{permission}” is among them.',
  },
  no: {
    'no-account': 'No: this account does not exist.',
    'no-login': 'No: {person} has no login any more.',
    'account-closed': 'No: {account} is closed, and nobody may do anything there.',
    'no-grant': 'No: {person} has no access to {account}.',
    lacking: {
      owner: 'No: {person} owns {account}, but “{permission}” is not in the catalogue.',
      role: 'No: {person} is {role} on {account}, and {role} does not include “{permission}”.',
      custom:
        'No: {person} has {n} custom permission on {account}, but not “{permission}”. | No: {person} has {n} custom permissions on {account}, but “{permission}” is not among them.',
    },
    'two-factor-missing': {
      owner:
        'No: {person} owns {account}, but it requires two-factor sign-in, and {person} has not set it up.',
      role: 'No: {person} is {role} on {account}, but it requires two-factor sign-in, and {person} has not set it up.',
      custom:
        'No: {person} has {n} custom permission on {account}, but it requires two-factor sign-in, and {person} has not set it up. | No: {person} has {n} custom permissions on {account}, but it requires two-factor sign-in, and {person} has not set it up.',
    },
    'role-not-in-plan': 'No: {person} is {role} on {account}, but {plan} does not have this {termRole}.',
    'custom-not-in-plan':
      'No: {person} has {n} custom permission on {account}, but {plan} does not have custom permissions. | No: {person} has {n} custom permissions on {account}, but {plan} does not have custom permissions.',
    'role-unknown': 'No: {person} is {role} on {account}, but the catalogue does not have this {termRole}.',
  },
}

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
    'role-not-in-plan': 'No: {person} is {role} on {account}, but {plan} does not have this role.',
    'custom-not-in-plan':
      'No: {person} has {n} custom permission on {account}, but {plan} does not have custom permissions. | No: {person} has {n} custom permissions on {account}, but {plan} does not have custom permissions.',
    'role-unknown': 'No: {person} is {role} on {account}, but the catalogue does not have this role.',
  },
}

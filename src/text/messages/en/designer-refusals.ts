/** What stands in the way of setting the workspace up. */
export const designerRefusals = {
  'catalogue-blocked': {
    title: 'Still in use',
    text: 'This would no longer fit what is in use: {who} on {accounts}.',
    step: 'Give them other access, withdraw these invitations or choose another plan first.',
    active: '{n} user | {n} users',
    pending: '{n} open invitation | {n} open invitations',
    plans: 'the plan or the subaccounts',
  },
  'catalogue-invalid': {
    title: 'The catalogue does not hold together',
    text: 'What is wrong: {problems}.',
    step: 'Correct this, then save again.',
    kinds: {
      form: 'the value at “{path}” is not of the right form',
      twice: '“{id}” is there twice (at “{path}”)',
      unknown: '“{id}” does not exist (at “{path}”)',
      missing: 'the permission “{id}” is missing',
      elsewhere: 'another catalogue has the plan “{id}”',
      'owner-only': '“{id}” belongs to the owner alone and can be in no role ({path})',
      reserved: 'no role can be called “{id}”',
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

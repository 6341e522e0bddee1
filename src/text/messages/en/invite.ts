/** Inviting: the dialog, and the fields for access that editing uses too. */
export const invite = {
  title: 'Invite user',
  description:
    'They get an e-mail with a link that works for {n} day. | They get an e-mail with a link that works for {n} days.',
  email: 'E-mail address',
  example: "name{'@'}company.com",
  lookAlike:
    'Letters of different alphabets are mixed in this domain. They may look like another one: the e-mail would go to {domain}.',
  seat: {
    last: 'This takes the last seat.',
    takes: 'This takes a seat: {used} of {limit} then used.',
    none: 'This takes no further seat.',
  },
  showPeople: 'Show who takes the seats',
  editInvitation: 'Edit',
  editAccess: 'Edit access',
  accounts: 'Accounts',
  accessTo: 'Access to {name}',
  choose: 'Choose a role',
  chooseSome: 'Choose a role or at least one permission for {name}.',
  inPlans: 'In {plans}',
  inNoPlan: 'Not in any plan',
  beyond: 'Has {n} permission that you may not pass on | Has {n} permissions that you may not pass on',
  customAbout: 'Permissions ticked one by one',
  copyToAll: 'Copy to all below',
  permissions: {
    search: 'Search permissions',
    chosen: '{n} of {all} permissions',
    count: '{n} of {all}',
    nothing: 'No permission has “{search}” in its name.',
  },
  message: 'Message',
  language: 'Language of the e-mail',
  send: 'Send invitation',
  openMailbox: 'Open mailbox',
  draft: { back: 'Your draft is back.', startOver: 'Start over' },
}

/** The person panel: one person, everything. */
export const person = {
  panel: 'Person',
  previous: 'Previous person',
  next: 'Next person',
  first: 'This is the first person in the list.',
  last: 'This is the last person in the list.',
  copy: 'Copy e-mail address',
  access: 'Access',
  offered: 'Offered access',
  wasOffered: 'Access that was offered',
  ownAccess: 'You cannot change your own access.',
  discard: 'Discard',
  unsaved: 'Save or discard the change first.',
  may: 'What they may do',
  allPermissions: 'Show all permissions',
  invitation: 'Invitation',
  credentials: 'API keys and apps',
  history: 'History',
  given: 'Access to {account} since {date}',
  givenBy: 'Access to {account} since {date}, given by {name}',
  givenByLeft: 'Access to {account} since {date}, given by {name}, who has left',
  gone: '{name} is no longer here',
  goneText: 'The access has ended or the invitation is gone.',
  unknown: 'Nobody found',
  unknownText: 'This person or invitation does not exist, or you may not see it.',
}

/** The list of *Act as*, and the same act for one person. */
export const actAs = {
  name: 'Act as {name}',
  already: 'You already act as this person.',
  find: 'Find a person',
  none: 'Nobody is called “{search}”.',
  more: 'Type a name or an address to find others.',
}

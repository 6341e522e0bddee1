/** The page *Your access*: the home of whoever manages nothing. */
export const yourAccess = {
  about: 'What you may do on {account}, and who can change it.',
  aboutOwner: 'You own {account}, so you may do everything there.',
  what: 'What you may do',
  nothing: 'At present you may do nothing there.',
  why: 'Why?',
  whyOn: 'Why? On {account}',
  everything: 'Everything',
  all: '{n} permission | All {n} permissions',
  custom: 'Permissions chosen for you',
  change: 'Who can change it',
  owner: '{owner} owns the account.',
  also: '{owner} owns the account. Everyone who is {role} can change access as well.',
  ask: 'Questions about your access? Ask {owner}.',
  settings: 'Open the settings',
  twoFactor: {
    title: 'Two-factor sign-in',
    off: 'You sign in with your password alone. A code from your phone keeps others out.',
    first: 'Two-factor sign-in comes first',
    firstText:
      '{account} requires it, and you have not set it up yet. Until then, all you can do here is set it up or leave.',
    act: 'Set up two-factor sign-in',
  },
  leave: {
    title: '{TermLeave}',
    about: 'You lose your access to {account} at once. To come back you need a new invitation.',
  },
  invited: {
    title: 'You are invited to {account}',
    text: '{sender} invited {email}. Open the link in the e-mail to accept; it is valid until {time}.',
    toMailbox: 'Go to the mailbox',
  },
}

/** In place of a page that is not open to whoever acts. */
export const closed = {
  title: 'This page is not open to you',
  text: 'You need the permission “{permission}” on {account}.',
  textUnseen: 'You need the permission “{permission}” on the primary account.',
  ask: 'Questions about your access? Ask {owner}.',
}

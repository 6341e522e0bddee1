/** The page of an invitation, read by whoever opened its link. */
export const answer = {
  title: 'Invitation',
  invites: '{sender} invites you to {account}',
  for: 'For {email}',
  message: '{sender} writes:',
  custom: 'Permissions chosen for you',
  may: 'What you may do: {n} permission | What you may do: {n} permissions',
  until: 'Valid until {time}; {left}.',
  left: {
    days: '{n} day left | {n} days left',
    hours: '{n} hour left | {n} hours left',
    soon: 'less than an hour left',
  },
  accept: 'Accept invitation',
  decline: 'Decline',
  declining: {
    title: 'Decline the invitation to {account}?',
    text: '{sender} will see that you declined. To join later you need a new invitation.',
  },
  acting: {
    as: 'You now act as {name}.',
    noLogin: 'You are now signed out: {email} has no login yet.',
    signedOut: 'You are now signed out.',
    back: 'Back to {name}',
    backToNobody: 'Sign out again',
  },
  enter: {
    create: 'Create your login',
    createText: 'You need a login to answer. It belongs to the invited address.',
    signIn: 'Sign in',
    signInText: 'Sign in to answer.',
  },
  active: {
    role: 'You are now active on {account} as {role}',
    custom:
      'You are now active on {account} with {n} permission | You are now active on {account} with {n} permissions',
    several:
      'You are now active on {n} account of {account} | You are now active on {n} accounts of {account}',
    text: '{sender} sees you as active from now on.',
  },
  open: 'Open {account}',
  other: {
    accepted: {
      title: 'Already accepted',
      text: 'This invitation was already accepted by the person it is for.',
    },
    declined: {
      title: 'Invitation declined',
      text: 'The person whom this invitation is for has declined it.',
    },
  },
  fresh: {
    ask: 'Ask for a fresh link',
    asked: 'A fresh link was asked for on {time}. {sender} sees it; the new e-mail has a link that works.',
    recipientOnly: 'The invited person can ask for a fresh link.',
  },
  context: '{sender} invited {email} to {account}.',
  actAsInvited: 'Act as the invited person',
  signOut: 'Sign out',
  noLoginYet: 'The invited address has no login yet: sign out to create it.',
  toMailbox: 'Go to the mailbox',
  noLink: {
    title: 'No invitation here',
    text: 'This page shows an invitation when you come by the link in its mail.',
  },
}

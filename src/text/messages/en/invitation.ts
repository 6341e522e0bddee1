/** The page of an invitation, read by whoever opened its link. */
export const answer = {
  title: 'Invitation',
  invites: '{sender} invites you to {account}',
  from: '{sender} invited {email}',
  message: '{sender} writes:',
  offer: 'What you may do',
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
  /** The designer’s line above the page. */
  line: {
    label: 'Looking at the invitation',
    recipient: 'You are looking at this as {email}, a recipient',
    other: 'You are looking at this as {name}',
    signedOut: 'You are looking at this signed out',
    back: 'Back to {name}',
    backToNobody: 'Sign out again',
  },
  enter: {
    create: 'Create your login',
    createText: 'It belongs to the invited address and takes a minute.',
    signIn: 'Sign in',
    signInText: 'This address has a login: sign in to answer.',
    first: 'Just this step, then you can answer.',
    other: 'You have a login with another address? Ask {sender} to invite that one.',
  },
  active: {
    role: 'You are now active on {account} as {role}',
    custom:
      'You are now active on {account} with {n} permission | You are now active on {account} with {n} permissions',
    several:
      'You are now active on {n} account of {account} | You are now active on {n} accounts of {account}',
    text: '{sender} sees you as active from now on.',
  },
  twoFactor: {
    title: 'Set up two-factor sign-in first',
    text: 'You have accepted. {account} requires two-factor sign-in: until you have set it up, you can do nothing there.',
    act: 'Set up two-factor sign-in',
  },
  accessEnded: {
    title: 'Your access has ended',
    text: 'This invitation was accepted, and the access to {account} has ended since.',
    step: 'Ask {sender} for a new invitation if you still need it.',
  },
  held: { title: 'You have access', text: 'You have access to {account} by now, and need no other link.' },
  newer: {
    title: 'There is a newer invitation',
    text: 'A newer invitation to this address works. Open the link in the newest e-mail.',
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
    signIn: 'Sign in as the invited person to ask for a fresh link.',
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

/** What became of an invitation, step by step (I14). */
export const history = {
  title: 'History',
  about: 'Invitation to {email}',
  of: 'History of the invitation to {email}',
  asked: 'asked for a fresh link {time}',
  steps: 'What has happened, the latest first',
  acts: {
    sent: '{by} sent the invitation',
    resent: '{by} sent it again with a new link',
    edited: '{by} changed what it offers',
    accepted: '{by} accepted it',
    declined: '{by} declined it',
    withdrawn: '{by} withdrew it',
    'fresh-link-asked': '{by} asked for a fresh link',
    expired: 'It expired',
  },
  mail: 'Show e-mail',
  mailOf: 'Show e-mail of {time}',
}

/** What becomes of mail on its way (I13). */
export const delivery = {
  delayed: 'Delayed until {time}',
  wasDelayed: 'Arrived late, {time}',
  spam: 'In spam',
  bounced: 'Mail bounced · {reason}',
  reasons: {
    'unknown-address': 'address unknown',
    'mailbox-full': 'mailbox full',
    filtered: 'company filter',
  },
  why: 'Why has the e-mail to {email} not arrived?',
  help: {
    title: 'Why has it not arrived?',
    about: 'To {email}: {what}',
    cause: 'Likely cause',
    fix: 'What helps',
    causes: {
      delayed:
        'The mail server takes mail from new senders only at the second try (greylisting). That keeps off spam and costs some time.',
      spam: 'The mail server took the e-mail for advertising and put it into the spam folder.',
      'unknown-address': 'The mail server knows no such address. Mostly it is a typing error.',
      'mailbox-full': 'The mailbox has no room left, so the mail server sent the e-mail back.',
      filtered: 'A filter of the company sends back e-mails with links from senders that it does not know.',
    },
    fixes: {
      delayed: 'Wait: it arrives by itself. Who is in a hurry gets the link in another way.',
      spam: 'Ask for a look into the spam folder, and to mark the sender as safe.',
      'unknown-address': 'Correct the address: the invitation moves to the right one, and its link changes.',
      'mailbox-full': 'Ask to make room there, then resend the invitation.',
      filtered: 'Ask the company to let no-reply mail of Seatplan through, or use another address.',
    },
    copy: 'Copy link',
    copied: 'Link copied',
    copiedText: 'Give it only to the person invited: the link opens the invitation.',
    show: 'Show in mailbox',
    correct: 'Correct address',
    address: 'Right e-mail address',
    addressHint: 'In one step: the invitation to the old address is withdrawn, and its seat stays.',
    meant: 'Did you mean {email}?',
    send: 'Withdraw and invite again',
  },
}

/** The page of an invitation, read by whoever opened its link. */
export const answer = {
  title: 'Invitation',
  invites: '{sender} invites you to {account}',
  from: '{sender} invited {email}',
  message: '{sender} writes:',
  offer: 'What you may do',
  may: 'What you may do: {n} permission | What you may do: {n} permissions',
  until: 'Valid until {time} ({relative}).',
  accept: 'Accept invitation',
  decline: 'Decline',
  declining: {
    title: 'Decline the invitation to {account}?',
    text: '{sender} will see that you declined. To join later you need a new invitation.',
  },
  /** The designer’s line above the page. */
  line: {
    label: 'Looking at the invitation',
    recipient: 'You are looking at this as {email}, the recipient',
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
    other: 'Do you have a login with another address? Ask {sender} to invite that one.',
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
    step: 'Ask {sender} for a new invitation if you still need access.',
  },
  held: { title: 'You have access', text: 'You already have access to {account}, so you need no new link.' },
  newer: {
    title: 'There is a newer invitation',
    text: 'This address has a newer invitation that works. Open the link in the newest e-mail.',
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
    asked:
      'A fresh link was asked for on {time}. {sender} can see that. The new e-mail will have a link that works.',
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
    text: 'To see an invitation here, open the link in its e-mail.',
  },
}

/** What became of an invitation, step by step (I14). */
export const history = {
  title: 'History',
  about: 'Invitation to {email}',
  of: 'History of the invitation to {email}',
  asked: 'asked for a fresh link {time}',
  steps: 'What has happened, latest first',
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
        'The mail server accepts mail from new senders only at the second attempt (greylisting). That keeps spam out, but takes some time.',
      spam: 'The mail server took the e-mail for advertising and put it into the spam folder.',
      'unknown-address': 'The mail server does not know this address. Usually a typo.',
      'mailbox-full': 'The mailbox has no room left, so the mail server sent the e-mail back.',
      filtered: 'A filter of the company sends back e-mails with links from senders that it does not know.',
    },
    fixes: {
      delayed: 'Wait: it arrives by itself. If it is urgent, pass on the link in another way.',
      spam: 'Ask the recipient to look in the spam folder and to mark the sender as safe.',
      'unknown-address': 'Correct the address: the invitation then goes to the right one, with a new link.',
      'mailbox-full': 'Ask the recipient to make room there, then resend the invitation.',
      filtered: 'Ask the company to let mail from Seatplan through, or use another address.',
    },
    copy: 'Copy link',
    copied: 'Link copied',
    copiedText: 'Give it only to the person invited: the link opens the invitation.',
    show: 'Show in mailbox',
    correct: 'Correct address',
    address: 'Right e-mail address',
    addressHint:
      'In one step: the invitation to the old address is withdrawn, and the new one takes its seat.',
    meant: 'Did you mean {email}?',
    send: 'Withdraw and invite again',
  },
}

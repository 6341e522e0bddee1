/** The simulated mailbox; `letter` is what an e-mail says, in the language of the e-mail. */
export const mailbox = {
  title: 'Mailbox',
  about: 'The simulated e-mails of everyone in this workspace. No e-mail leaves this browser.',
  list: 'E-mails',
  count: '{n} e-mail | {n} e-mails',
  unread: '{n} unread',
  unreadMail: 'Unread:',
  recipient: 'Recipient',
  everyone: 'All recipients',
  back: 'All e-mails',
  from: 'From',
  to: 'To',
  at: 'Date',
  choose: 'Choose an e-mail to read it as its recipient does.',
  gone: 'There is no such e-mail here, or not any more.',
  none: {
    title: 'No e-mails yet',
    text: 'When someone is invited, the e-mail arrives here.',
    action: 'Go to the account',
  },
  noneFor: 'There is no e-mail to {email}.',
  showAll: 'Show all e-mails',
  waiting:
    '{n} e-mail is still on its way and arrives on {time}. | {n} e-mails are still on their way; the next arrives on {time}.',
  spam: {
    title: 'Spam: {n} e-mail | Spam: {n} e-mails',
    text: 'This e-mail is in the spam folder: its recipient may not have seen it.',
  },
  bounce: {
    subject: 'Undeliverable: {email}',
    from: 'Mail delivery',
    text: 'The invitation to {account} could not be delivered to {email}.',
    codes: {
      'unknown-address': '550 5.1.1 {email}: user unknown',
      'mailbox-full': '552 5.2.2 {email}: mailbox full',
      filtered: '550 5.7.1 {email}: rejected by policy',
    },
    toAccount: 'Go to {account}',
  },
  linkUnknown: {
    text: 'The link of this e-mail is not known in this browser, so it cannot be opened here.',
    over: 'The link of this e-mail no longer works: the invitation was answered or withdrawn.',
    step: 'Resend the invitation: the new e-mail has a link that works.',
  },
  letter: {
    subject: '{sender} invites you to {account}',
    greeting: 'Hello {name},',
    role: '{sender} invites you to {account} as {role}.',
    custom:
      '{sender} invites you to {account} with {n} permission. | {sender} invites you to {account} with {n} permissions.',
    several:
      '{sender} invites you to {n} account of {account}. | {sender} invites you to {n} accounts of {account}.',
    offers: 'What you may do',
    permissions: '{n} permission | {n} permissions',
    message: '{sender} writes:',
    open: 'Open invitation',
    until: 'The link works until {time}. If you do not want to join, you need not do anything.',
    only: 'This invitation is for {email}; nobody else can accept it.',
  },
}

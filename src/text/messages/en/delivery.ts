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

/** The section *Mail domains* of the workbench (I13). */
export const mailDomains = {
  title: 'Mail domains',
  about: 'What becomes of simulated mail to a domain. Everywhere else it arrives at once.',
  none: 'Mail to every domain arrives at once.',
  domain: 'Domain',
  example: 'company.com',
  delivery: 'What happens to mail',
  deliveryTo: 'What happens to mail to {domain}',
  minutes: 'Minutes late',
  minutesTo: 'Minutes late for {domain}',
  add: 'Add domain',
  remove: 'Let mail to {domain} arrive at once',
  next: 'It holds for mail sent from now on; mail sent before stays as it was.',
  kinds: {
    delayed: 'Arrives late',
    spam: 'Lands in spam',
    'unknown-address': 'Bounces: address unknown',
    'mailbox-full': 'Bounces: mailbox full',
    filtered: 'Bounces: company filter',
  },
  abouts: {
    delayed: 'As with greylisting: the first try is turned away.',
    spam: 'It is there, but nobody looks.',
    'unknown-address': 'As with a typing error.',
    'mailbox-full': 'Comes back to its sender.',
    filtered: 'Comes back to its sender.',
  },
}

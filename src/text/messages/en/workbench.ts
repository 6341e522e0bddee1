export const workbench = {
  about: 'Set up what you want to try. Here you act as the designer, not as a persona.',
  scenarios: 'Scenarios',
  scenariosAbout: 'Each is a whole workspace: people, accounts, invitations and e-mails.',
  load: 'Load {name}',
  loadShort: 'Load',
  names: {
    'small-team': 'Small team',
    'full-bronze': 'Full Bronze',
    'five-levels': 'Five levels',
    agency: 'Agency with subaccounts',
    'downgrade-blocked': 'Downgrade blocked',
    'large-company': 'Large company',
    empty: 'Empty',
  },
  holds: {
    'small-team': 'User levels on Standard, three of four seats taken: two active, one pending.',
    'full-bronze': 'Account sharing on Bronze Premium, all five seats taken: three active, two pending.',
    'five-levels':
      'User levels on Premium: a publisher with people of every level, API keys and apps, and invitations of every kind.',
    agency:
      'Account sharing on Silver Premium: twelve clients as subaccounts, nine people, access by client.',
    'downgrade-blocked': 'Account sharing on Silver Premium, eight of ten seats taken: too much for Bronze.',
    'large-company': 'User levels on Premium: 100,000 users in one company. They join while you look around.',
    empty: 'No people and no accounts: create a login, then open an account.',
  },
  confirm: {
    title: 'Load the scenario {name}?',
    text: 'It replaces the current workspace in every tab. This cannot be undone.',
    gone: 'All people, accounts, invitations and e-mails of the current workspace are gone',
    act: 'Load scenario',
  },
  loaded: 'Scenario {name} loaded',
  guide: {
    title: 'First steps',
    about: 'Invite someone, read the e-mail as that person and accept, all in a minute.',
    show: 'Start the guide',
  },
  keyboard: {
    title: 'Keyboard',
    about: 'Applies to this browser only.',
    letters: 'Shortcuts with a single letter',
    lettersAbout: 'Switch them off if you type by voice, or press keys by accident.',
    invite: 'Invite user, on “{TermSharing}”',
    search: 'Search, on “Users” and “{TermRoles}”',
  },
}

/** The section *Mail domains* of the workbench (I13). */
export const mailDomains = {
  title: 'Mail domains',
  about: 'What happens to simulated mail to a domain. Mail to all others arrives at once.',
  none: 'Mail to every domain arrives at once.',
  domain: 'Domain',
  example: 'company.com',
  delivery: 'What happens to mail',
  deliveryTo: 'What happens to mail to {domain}',
  minutes: 'Minutes late',
  minutesTo: 'Minutes late for {domain}',
  unit: 'minutes',
  add: 'Add domain',
  remove: 'Let mail to {domain} arrive at once',
  next: 'Applies to new mail only.',
  kinds: {
    delayed: 'Arrives late',
    spam: 'Lands in spam',
    'unknown-address': 'Bounces: address unknown',
    'mailbox-full': 'Bounces: mailbox full',
    filtered: 'Bounces: company filter',
  },
  abouts: {
    delayed: 'As with greylisting: the first attempt is rejected.',
    spam: 'It arrives, but the recipient may not see it.',
    'unknown-address': 'Usually a typo.',
    'mailbox-full': 'Comes back to its sender.',
    filtered: 'Comes back to its sender.',
  },
}

/** The page *Plan*: every plan side by side, and what would have to change for it. */
export const plan = {
  title: 'Plan',
  about: 'How many people can use {name} together, and with which {termRoles}.',
  aboutTree: 'The plan belongs to {primary} and applies to all its subaccounts, including {name}.',
  /** The link to this page, and whom to ask where it may not be opened. */
  see: 'See plans',
  ask: 'To change the plan, ask {owner}.',
  /** Where the reader may not know the name. */
  theOwner: 'the owner of the account',
  viewOnly: 'You may see the plans, but not choose one. To change the plan, ask {owner}.',
  all: 'All plans',
  present: 'Your plan',
  choose: 'Choose {plan}',
  fits: 'Everything fits',
  facts: {
    custom: 'Custom permissions',
    has: 'included',
    missing: 'not included',
  },
  table: {
    users: 'Users besides the owner',
    subaccounts: 'Subaccounts',
    unlimited: 'no limit',
    included: 'In every plan: {what}.',
    choose: 'Choose',
    wouldChange: '{what} would have to change | {what} would have to change',
    changes: {
      people: '{n} person | {n} people',
      roles: '{n} assigned {termRole} | {n} assigned {termRoles}',
      custom: '{n} set of custom permissions | {n} sets of custom permissions',
      subaccounts: '{n} subaccount | {n} subaccounts',
    },
  },
  /** How much of the tree a plan has no room for. */
  blocked: {
    people: '{n} person too many | {n} people too many',
    roles: '{n} assigned {termRole} it does not have | {n} assigned {termRoles} it does not have',
    custom:
      '{n} set of custom permissions it does not have | {n} sets of custom permissions it does not have',
    subaccounts: '{n} subaccount too many | {n} subaccounts too many',
  },
  custom: {
    title: 'Custom plan',
    text: 'More seats, or other {termRoles} than these? Custom plans are agreed in person, so there is nothing to choose here. In this workspace a custom plan is an edited plan of the catalogue.',
  },
  resolving: {
    blocked: '{plan} does not fit yet: {blockers}.',
    step: {
      people:
        'The choices below start with the gentlest way to make it fit. Change what you like; nothing happens before you confirm it.',
      subaccounts: 'Choose below which subaccounts to close; nothing happens before you confirm it.',
      both: 'For people, the choices below start with the gentlest way to make it fit; which subaccounts close is up to you. Nothing happens before you confirm it.',
      partly:
        'The choices below are about what you may see and change. Ask {owner} about the rest; nothing happens before you confirm it.',
    },
    askStep: 'You may not end or change access. Ask {owner} to make room, or choose another plan.',
    fitsNow: 'Everything fits {plan} now. There is nothing left to change.',
    back: 'Back to all plans',
    what: 'What has to change',
    seats:
      '{n} person too many: {used} seats are taken, {plan} has {limit} | {n} people too many: {used} seats are taken, {plan} has {limit}',
    noSeats: '{n} person too many: {plan} has no seats | {n} people too many: {plan} has no seats',
    roles:
      '{n} assigned {termRole} that {plan} does not have | {n} assigned {termRoles} that {plan} does not have',
    custom:
      '{n} set of custom permissions that {plan} does not have | {n} sets of custom permissions that {plan} does not have',
    subaccounts:
      '{n} subaccount too many: {used} are open, {plan} has {limit} | {n} subaccounts too many: {used} are open, {plan} has {limit}',
    moreBlockers: 'and {n} more, listed below | and {n} more, listed below',
    others: 'and {n} more, not visible to you | and {n} more, not visible to you',
    people: 'Who stays, and as what',
    search: 'Search people',
    nobodyFound: 'Nobody here is called “{search}”.',
    more: 'Show {n} more | Show {n} more',
    unaffected: 'Show {n} person who fits as they are | Show {n} people who fit as they are',
    outcome: 'What happens to {email}',
    keep: 'Keep',
    remove: '{TermRevoke}',
    withdraw: 'Withdraw',
    loses: 'Loses access to {accounts}.',
    withdrawn: 'The invitation to {accounts} is withdrawn.',
    goesAlong: 'Is withdrawn, since the person’s access ends.',
    goesWithAccounts: 'Loses access to {accounts}, since all of it closes.',
    nothingFor: '{plan} has nothing that {who} could keep or be given.',
    noNearest:
      'All {termRoles} in {plan} would give {who} more than now. Choose one of them, or end their access.',
    keptWithout: '{who} cannot stay without access: choose one of the {termRoles}, or end their access.',
    yourself: 'This is you: your own access can only be changed by someone else.',
    fixed: 'You may not change this access.',
    retained: 'Cannot be ended here: you may not end some of this access.',
    holds: '{access} on {accounts}',
    edit: 'Change access of {email}',
    change: 'Change',
    accessOf: 'Access of {email} to {account}',
    asNow: 'As now',
    sameTicked: 'The same permissions as now, ticked by hand',
    fewerTicked: 'What the current access allows, as far as it can be ticked',
    none: 'No access',
    noneAbout: 'Access to this account ends; the rest stays',
    lost: 'Loses all {n} permission here | Loses all {n} permissions here',
    close: 'Which subaccounts to close',
    closeAbout: 'A closed subaccount stays closed: access, keys and apps there end.',
    /** The second step: who goes, before anything changes. */
    confirming: {
      title: 'Change to {plan}?',
      titleClosing:
        'Close {n} subaccount and change to {plan}? | Close {n} subaccounts and change to {plan}?',
      closing: 'Nobody can use {accounts} any more, and what is closed cannot be opened again.',
      users: 'Loses access: {names} | Lose access: {names}',
      invitations: 'Invitation withdrawn: {names} | Invitations withdrawn: {names}',
      changed: 'Gets other access: {names} | Get other access: {names}',
      notNow: 'Something has changed in the meantime: look at the choices again.',
    },
    tally: {
      seats: '{used} of {limit} seats',
      unlimited: '{n} seat, no limit | {n} seats, no limit',
      fits: 'Everything fits',
      still: 'Still {blockers}',
    },
    still: {
      unsettled: '{n} person with no {termRole} | {n} people with no {termRole}',
      people: '{n} person too many | {n} people too many',
      roles: '{n} {termRole} that {plan} does not have | {n} {termRoles} that {plan} does not have',
      custom:
        '{n} set of custom permissions that {plan} does not have | {n} sets of custom permissions that {plan} does not have',
      subaccounts: '{n} subaccount too many | {n} subaccounts too many',
    },
    left: 'First: {blockers}.',
    unsettled: 'First: choose one of the {termRoles} for {who}, or end their access.',
    firstStep: 'Step 1 of 2: next you see by name who loses what, and confirm it.',
    ends: {
      users: '{n} person loses access | {n} people lose access',
      changed: '{n} person gets other access | {n} people get other access',
      closed: '{n} subaccount is closed | {n} subaccounts are closed',
      keys: '{n} API key ends | {n} API keys end',
      appSessions: '{n} app is signed out | {n} apps are signed out',
      invitations: '{n} invitation is withdrawn | {n} invitations are withdrawn',
      seats: '{n} seat is freed | {n} seats are freed',
    },
    downgrade: 'Resolve and downgrade',
    otherPlan: 'Resolve and change plan',
    reset: 'Reset to proposal',
    changedSince:
      'Something has changed in the meantime: {who}. Your choices are kept as far as they still apply.',
  },
}

/** What stands in the way of subaccounts, of another plan and of another owner. */
export const planRefusals = {
  'same-plan': {
    title: 'This is the plan already',
    text: 'This account already has {plan}.',
    step: 'Choose another plan.',
  },
  'subaccounts-not-in-plan': {
    title: 'Subaccounts are not in the plan',
    text: '{plan} has no subaccounts.',
    step: 'Choose a plan with subaccounts: {plans}.',
    none: 'No plan of the catalogue has subaccounts: change a plan in the workbench.',
  },
  'subaccount-limit-reached': {
    title: 'No further subaccount',
    text: '{used} of {n} subaccount of {plan} is open. | {used} of {n} subaccounts of {plan} are open.',
    step: 'Close a subaccount, or choose a plan with more: {plans}.',
    none: 'Close a subaccount, or contact us about a custom plan: no plan has more.',
  },
  'downgrade-blocked': {
    title: '{plan} does not fit yet',
    text: 'What stands in the way: {blockers}.',
    step: 'Open the plan page: it lists everything by name and can change it in one step.',
    people: '{n} person too many | {n} people too many',
    lacking: '{held} that {plan} does not have',
    roles: '{n} assigned role | {n} assigned roles',
    custom: '{n} set of custom permissions | {n} sets of custom permissions',
    both: '{roles} and {custom}',
    subaccounts: '{n} subaccount too many | {n} subaccounts too many',
  },
  'not-eligible-as-owner': {
    owner: {
      title: 'Already the owner',
      text: 'This person already owns the account.',
      step: 'Choose someone else with the role {role} on the primary account.',
    },
    yourself: {
      title: 'This is you',
      text: 'Nobody can hand an account over to themselves.',
      step: 'Choose someone else with the role {role} on the primary account.',
    },
    invited: {
      title: 'Not accepted yet',
      text: 'This person has been invited, but has not accepted yet.',
      step: 'Wait until the invitation is accepted: the new owner needs the role {role} on the primary account.',
    },
    'no-access': {
      title: 'No access to the primary account',
      text: 'This person has no access to the primary account, or no longer has.',
      step: 'Give the person the role {role} there first, or choose someone who has it.',
    },
    role: {
      title: 'Another role is needed',
      text: 'Only someone with the role {role} on the primary account can become its owner.',
      step: 'Give the person this role first, or choose someone who has it.',
    },
    'two-factor': {
      title: 'Two-factor sign-in is missing',
      text: 'This account requires two-factor sign-in, and this person has not set it up.',
      step: 'Ask the person to set it up, or choose someone else with the role {role}.',
    },
  },
}

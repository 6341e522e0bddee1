/** The page *Plan*: every plan side by side, and what would have to change for it. */
export const plan = {
  title: 'Plan',
  about: 'The plan of {name}: how many people can share it, and with which roles.',
  aboutTree: 'The plan belongs to {primary} and holds for all its subaccounts, {name} among them.',
  closed: {
    title: 'The plan is for others to see',
    text: 'It is shown to people who may view the plan of the primary account. To be one of them, ask {owner}.',
  },
  /** The way here, and whom to ask for whoever may not see it. */
  see: 'See plans',
  ask: 'To change the plan, ask {owner}.',
}

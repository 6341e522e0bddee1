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

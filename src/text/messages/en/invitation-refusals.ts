/** What stands in the way of inviting and of answering an invitation. */
export const invitationRefusals = {
  'link-replaced': {
    title: 'This link has been replaced',
    text: 'The invitation was sent again, and this link stopped working.',
    step: 'Open the link in the newest e-mail.',
  },
  'invitation-for-someone-else': {
    title: 'This invitation is for someone else',
    text: 'The invitation is for {invited}, and you are signed in as {signedInAs}.',
    step: 'Switch to the person who was invited, or sign out.',
  },
  'invitation-not-pending': {
    inviter: {
      accepted: {
        title: 'Already accepted',
        text: 'This invitation was already accepted, and the person has access.',
        step: 'Edit or delete that access in the list instead.',
      },
      declined: {
        title: 'Invitation declined',
        text: 'This invitation was declined.',
        step: 'Send a new invitation to ask again.',
      },
      withdrawn: {
        title: 'Invitation withdrawn',
        text: 'This invitation was withdrawn.',
        step: 'Send a new invitation to ask again.',
      },
      expired: {
        title: 'Invitation expired',
        text: 'This invitation has expired and can only be resent.',
        step: 'Resend it: it gets a new link and its full term.',
      },
    },
    recipient: {
      accepted: {
        title: 'Already accepted',
        text: 'This invitation was already accepted: you are already a member.',
        step: 'Open the account.',
      },
      declined: {
        title: 'Invitation declined',
        text: 'You have declined this invitation.',
        step: 'Ask the sender for a new one if you want to join after all.',
      },
      withdrawn: {
        title: 'Invitation withdrawn',
        text: 'This invitation was withdrawn and no longer holds.',
        step: 'Ask the sender for a new one.',
      },
      expired: {
        title: 'Invitation expired',
        text: 'This invitation has expired.',
        step: 'Write to the sender and ask for it to be sent again: the new e-mail has a link that works.',
      },
    },
  },
  'invitation-void': {
    sender: 'The sender',
    'sender-left': {
      title: 'The sender has left',
      text: '{sender} no longer has access here, so this invitation cannot be accepted.',
      step: 'Send it in your name, or withdraw it. Until then it keeps its seat.',
    },
    'sender-may-not': {
      title: 'The sender may no longer grant this',
      text: '{sender} may no longer grant what this invitation offers, so it cannot be accepted.',
      step: 'Send it in your name, or withdraw it. Until then it keeps its seat.',
    },
  },
  'invitation-rate-limited': {
    full: {
      title: 'Invitation limit reached',
      text: '{n} of {n} invitation of a new user is used up for now, 0 left. | {n} of {n} invitations of new users are used up for now, 0 left.',
    },
    short: {
      title: 'Too many invitations at once',
      text: 'Left for now: {left} of {n} invitation of new users; {needed} needed. | Left for now: {left} of {n} invitations of new users; {needed} needed.',
    },
    needed: '{n} needed.',
    later: 'Try again from {time}.',
    fewer:
      'Invite only {n} new user now, or all of them from {time}. | Invite only {n} new users now, or all of them from {time}.',
    split:
      'None can be invited now. Invite later, at most {limit} at a time. | Invite only {n} new user now, and the others later, at most {limit} at a time. | Invite only {n} new users now, and the others later, at most {limit} at a time.',
  },
  'already-invited': {
    title: 'Already invited',
    text: '{email} already has a pending invitation.',
    step: 'Resend that invitation, or change what it offers.',
  },
  'already-a-user': {
    title: 'Already has access',
    text: '{email} already has access to {name}.',
    step: 'Edit that access instead of inviting once more.',
  },
  'too-many-rows': {
    title: 'Too many at once',
    text: 'At most {limit} people can be invited at once.',
    step: 'Split the list and invite its parts one after the other.',
  },
  'duplicate-in-list': {
    title: 'Address listed twice',
    text: '{email} is already listed, at number {line}.',
    step: 'Delete one of the two.',
  },
  recipient: {
    seats: 'Ask the sender of the invitation to free a seat, then accept again.',
    access: 'Ask the sender of the invitation to change what it offers or the plan, then accept again.',
    void: 'Ask someone at this account for a new invitation. Nothing has changed.',
  },
}

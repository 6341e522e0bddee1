/** What stands in the way of inviting people, of changing their access and of answering an invitation. */
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
        step: 'Edit or end that access in the list instead.',
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
        step: 'Resend it: it gets a new link and is valid for the full time again.',
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
        text: 'This invitation was withdrawn and is no longer valid.',
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
    'sender-two-factor': {
      title: 'The sender has no two-factor sign-in',
      text: '{sender} has not set up two-factor sign-in, which is required here, so this invitation cannot be accepted.',
      step: 'It can be accepted once that is set up. Or send it in your name.',
    },
  },
  'invitation-rate-limited': {
    full: {
      title: 'Invitation limit reached',
      text: '{n} of {n} invitation for new users is used up for now, 0 left. | {n} of {n} invitations for new users are used up for now, 0 left.',
    },
    short: {
      title: 'Too many invitations at once',
      text: 'Left for now: {left} of {n} invitation for new users; {needed} needed. | Left for now: {left} of {n} invitations for new users; {needed} needed.',
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
  'already-invited-unseen': {
    title: 'Already invited',
    text: '{email} already has a pending invitation to accounts whose users you do not see.',
    step: 'Ask the owner to add your account to that invitation, or invite again once it has been answered.',
  },
  'already-a-user': {
    title: 'Already has access',
    text: '{email} already has access to {name}.',
    step: 'Edit that access instead of inviting once more.',
  },
  'too-many-rows': {
    title: 'Too many at once',
    text: 'At most {limit} people are possible at once.',
    step: 'Split the list and do one part after the other.',
  },
  'duplicate-in-list': {
    title: 'Address listed twice',
    text: '{email} is already listed, at number {line}.',
    step: 'Delete one of the two.',
  },
  recipient: {
    sender: 'the sender of the invitation',
    seats: 'Ask {sender} to free a seat, then accept again.',
    access: 'Ask {sender} to change what the invitation offers or the plan, then accept again.',
    twoFactor: 'Try again later, or ask someone at this account for a new invitation. Nothing has changed.',
    void: 'Ask someone at this account for a new invitation. Nothing has changed.',
  },
  'is-owner': {
    title: 'This is the owner',
    text: '{email} belongs to the owner, who may do everything. Nobody can invite the owner or change their access.',
    step: 'Choose someone else. To have another owner, the owner transfers ownership.',
  },
  'is-yourself': {
    title: 'This is you',
    text: 'You cannot invite yourself or change your own access.',
    step: 'Ask someone else who may do it.',
  },
  'grants-more-than-held': {
    title: 'More than you may grant',
    text: 'On {name} you may not pass on this permission: {permissions}. | On {name} you may not pass on {n} permissions: {permissions}.',
    step: 'Choose less access, or ask the owner to grant it.',
    ask: 'Choose less access, or ask {owner} to grant it.',
  },
  'not-a-user': {
    title: 'No access to change',
    text: 'This person has no access here, or no longer has.',
    step: 'Invite the person to give access.',
  },
  'email-invalid': {
    missing: {
      title: 'No e-mail address',
      text: 'The e-mail address is missing.',
      step: 'Enter an address such as eve@example.com.',
    },
    wrong: {
      title: 'Not an e-mail address',
      text: '“{email}” is not a complete e-mail address.',
      step: 'Check it for typing errors: it should look like eve@example.com.',
    },
    letters: {
      title: 'Letters other than a to z',
      text: '“{email}” has letters other than a to z before the @.',
      step: 'Write what stands before the @ with a to z: letters of other alphabets can look the same.',
    },
  },
  'nothing-offered': {
    anywhere: {
      title: 'No account chosen',
      text: 'No account is chosen.',
      step: 'Choose at least one account, and what the person may do there.',
    },
    account: {
      title: 'No permission chosen',
      text: 'No permission is chosen for {name}.',
      step: 'Choose one of the {termRoles} or at least one permission for it.',
    },
    role: {
      title: '{TermRole} without permissions',
      text: '{role} holds no permission, so it offers nothing on {name}.',
      step: 'Choose another {termRole} or at least one permission.',
    },
  },
  'message-too-long': {
    title: 'Message too long',
    text: 'The message has {length} characters; at most {limit} are possible.',
    step: 'Shorten it by {n} character. | Shorten it by {n} characters.',
  },
  'sharing-not-in-plan': {
    title: 'Sharing is not in the plan',
    text: '{plan} has no seats, so this account cannot be shared.',
    step: 'Choose a plan with seats: {plans}.',
    none: 'No plan of the catalogue has seats: change a plan in the workbench.',
  },
  'role-not-in-plan': {
    title: '{TermRole} not in the plan',
    text: '{plan} does not have the {termRole} {role}.',
    step: 'Choose another {termRole}, or a plan that has it: {plans}.',
    none: 'Choose another {termRole}: no plan has this one.',
  },
  'custom-not-in-plan': {
    title: 'Custom is not in the plan',
    text: '{plan} does not have custom permissions.',
    step: 'Choose one of the {termRoles}, or a plan with custom permissions: {plans}.',
    none: 'Choose one of the {termRoles}: no plan has custom permissions.',
  },
  'seat-limit-reached': {
    full: {
      title: 'No seat free',
      text: '{used} of {n} seat of {plan} is taken: {active} active, {pending} pending. | {used} of {n} seats of {plan} are taken: {active} active, {pending} pending.',
    },
    short: {
      title: 'Not enough seats',
      text: '{plan} has {n} seat: {active} active, {pending} pending. {free} free, {needed} needed. | {plan} has {n} seats: {active} active, {pending} pending. {free} free, {needed} needed.',
    },
    fullActive: {
      title: 'No seat free',
      text: '{used} of {n} seat of {plan} is taken by active users. | {used} of {n} seats of {plan} are taken by active users.',
    },
    shortActive: {
      title: 'Not enough seats',
      text: '{plan} has {n} seat: {active} active. {free} free, {needed} needed. | {plan} has {n} seats: {active} active. {free} free, {needed} needed.',
    },
    needed: '{n} more is needed. | {n} more are needed.',
    fewer:
      'Invite only {n} new user now, or free more seats. | Invite only {n} new users now, or free more seats.',
    either: 'Withdraw an invitation or end someone’s access (“{TermRevoke}”).',
    withdraw: 'Withdraw an invitation.',
    remove: 'End someone’s access (“{TermRevoke}”).',
    plans: 'Or choose a plan with more seats: {plans}.',
    contact: 'Or contact us about a custom plan: no other plan has enough seats.',
  },
  'rows-refused': {
    title: 'Nothing has been done yet',
    text: '{n} line needs a change, so nothing has been done. | {n} lines need a change, so nothing has been done.',
    step: 'Correct or delete it, then try again. | Correct or delete them, then try again.',
  },
}

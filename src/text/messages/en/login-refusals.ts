/** What stands in the way of signing up, in, and of two-factor sign-in. */
export const loginRefusals = {
  'not-signed-in': {
    title: 'Not signed in',
    text: 'Nobody is signed in in this tab.',
    step: 'Sign in, or choose a person under Act as.',
  },
  'two-factor-first': {
    title: 'Two-factor sign-in needed',
    text: 'This account requires two-factor sign-in, and you have not set it up yet.',
    step: 'Set it up in your profile, then try again.',
  },
  /** The way there. */
  toTwoFactor: 'Set up two-factor sign-in',
  'username-invalid': {
    title: 'Username not possible',
    text: 'A username has 3 to 60 characters, without spaces and without @.',
    step: 'Choose another username.',
  },
  'password-too-weak': {
    title: 'Password too short',
    text: 'A password has at least {n} character. | A password has at least {n} characters.',
    step: 'Choose a longer password.',
  },
  'email-taken': {
    title: 'Address already in use',
    text: 'There already is a login with {email}.',
    step: 'Sign in with it, or use another address.',
  },
  'username-taken': {
    title: 'Username taken',
    text: 'The username “{username}” is taken.',
    step: 'Choose another one.',
  },
  'code-wrong': {
    title: 'Not the right code',
    text: 'This is not the code that the authenticator shows now.',
    step: 'Enter the newest code; each counts once. If it is refused again, check the clock of this device.',
  },
  'two-factor-required': {
    title: 'Two-factor sign-in is required',
    text: '{accounts} requires it, so it stays on. | {n} of your accounts require it, so it stays on: {accounts}.',
    step: 'Have the requirement lifted there, or leave the account. | Have the requirement lifted there, or leave the accounts.',
  },
}

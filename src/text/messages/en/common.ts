/** Labels of fields and dialogs. */
export const common = {
  undo: 'Undo',
  remove: 'Remove {name}',
  showPassword: 'Show password',
  hidePassword: 'Hide password',
  clear: 'Clear',
  copied: 'Copied',
  charactersLeft: '{n} character left | {n} characters left',
  charactersOver: '{n} character too many | {n} characters too many',
  rowGone: '{name} is no longer in the list.',
  typeToConfirm: 'Type {name} to confirm',
}

/** The dialog that opens an account. */
export const accounts = {
  name: 'Name',
  plan: 'Plan',
  openAbout: 'You become its owner.',
  unlimited: 'No limit on users',
  noSharing: 'No users besides the owner',
  users: '{n} user besides the owner | {n} users besides the owner',
}

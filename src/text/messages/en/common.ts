/** Labels of fields and dialogs. */
export const common = {
  undo: 'Undo',
  save: 'Save',
  optional: 'optional',
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

/** Neutral words for the terms of a product, where no tree is at hand. */
export const terms = {
  TermRole: 'Role',
  termRole: 'role',
  TermRoles: 'Roles',
  termRoles: 'roles',
  TermRevoke: 'Revoke access',
  termRevoked: 'revoked',
  TermRevokeUser: 'Revoke access',
  TermLeave: 'Leave account',
}

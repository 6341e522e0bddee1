/** Words of the dialog that opens an account. */
export const openAccount = {
  openAbout: 'You become its owner.',
  unlimited: 'No limit on users',
  noSharing: 'No users besides the owner',
  users: '{n} user besides the owner | {n} users besides the owner',
}

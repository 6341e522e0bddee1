/** Sentences of what fails outside the rules; each says what is safe and what can still be done. */
export const faults = {
  'storage-full': {
    title: 'Storage is full',
    text: 'Your browser has no more room, so the last change was not saved. Everything before it is safe.',
    step: 'Free some disk space, then try again.',
  },
  'storage-lost': {
    title: 'The stored data is gone',
    text: 'The data of this site was deleted while this page was open. Nothing more is being saved.',
    step: 'Reload the page to start anew with the built-in scenario.',
  },
  'storage-blocked': {
    title: 'Another tab is in the way',
    text: 'The data needs an update, and an older tab of Seatplan still holds it. Nothing is lost.',
    step: 'Close or reload the other tabs; this page then goes on by itself.',
  },
  'storage-missing': {
    title: 'No storage in this browser',
    text: 'This browser does not let this page store data, so nothing can be saved here.',
    step: 'Allow site data and reload, or go on in memory: then everything is gone when you close the page.',
  },
  'tab-out-of-date': {
    title: 'This tab is out of date',
    text: 'A newer version of Seatplan has updated the data, so this tab no longer saves. Your data is safe.',
    step: 'Reload this tab when you are ready; what you have typed stays until then.',
  },
  'files-missing': {
    title: 'A part of the app could not be loaded',
    text: 'A newer version was published, or there is no connection. What was saved is safe.',
    step: 'Reload the page.',
  },
  unexpected: {
    title: 'Something went wrong',
    text: 'This was our mistake. What was saved before is safe, and the last action was not carried out.',
    step: 'Try again, or reload the page.',
  },
}

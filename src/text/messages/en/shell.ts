/** What takes the place of a page. */
export const frame = {
  nobodyAbout: 'What someone without a login sees',
  inMemory: 'Continue without saving',
  framed: {
    title: 'Seatplan does not work inside other pages',
    text: 'Another site shows this page in a frame. To keep your data safe, nothing is loaded here.',
    link: 'Open Seatplan on its own',
  },
  insecure: {
    title: 'A secure connection is needed',
    text: 'Seatplan makes passwords and links with your browser’s cryptography, which works only over https or on localhost.',
    step: 'Open this page with https:// in front, or on localhost.',
  },
  inMemoryNote: 'Nothing is saved: this workspace is gone when you close or reload this page.',
  notFoundText:
    'There is nothing at this address. It may have been mistyped, or it belongs to another version.',
}

/** What keeps the app from starting; the faults that stop a running one are on the first screen. */
export const faults = {
  'storage-blocked': {
    title: 'Another tab is in the way',
    text: 'The data needs an update, but an older tab of Seatplan is still using it. Nothing is lost.',
    step: 'Close or reload the other tabs; this page then continues by itself.',
  },
  'storage-unreadable': {
    title: 'The browser could not read its storage',
    text: 'What was saved before is not touched by this, and the last action was not carried out.',
    step: 'Reload the page. If that does not help, restart the browser.',
  },
  'storage-missing': {
    title: 'No storage in this browser',
    text: 'This browser does not let this page store data, so nothing can be saved here.',
    step: 'Allow site data and reload, or continue without saving: then everything is gone when you close the page.',
  },
}

export const growth = {
  label: 'Users joining',
  text: '{seeded} of {total} users have joined so far. You can use everything in the meantime.',
  stop: 'Stop here',
}

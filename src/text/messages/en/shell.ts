/** What takes the place of a page. */
export const frame = {
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
  inMemoryNote: 'This workspace is only in memory: it is gone when you close or reload this page.',
  notFoundText: 'Nothing is at this address. It may have been mistyped, or it belongs to another version.',
}

export const growth = {
  label: 'Users joining',
  text: '{grown} of {crowd} users have joined so far. You can use everything meanwhile.',
  stop: 'Stop here',
}

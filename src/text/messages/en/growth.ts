export const growth = {
  label: 'Users joining',
  text: '{grown} of {crowd} users have joined so far. You can use everything meanwhile.',
  stop: 'Stop here',
}

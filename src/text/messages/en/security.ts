/** What an account tree asks of everyone's sign-in; on the page *Accounts*. */
export const security = {
  title: 'Security',
  require: 'Require two-factor sign-in',
  about: 'Whoever uses {name} then has to set it up first.',
  yourselfFirst: 'To require it of others, set it up for yourself first.',
  requiring: {
    title: 'Require two-factor sign-in in {name}?',
    about:
      'Whoever has not set it up is locked at once: until then, all they can do here is set it up or leave. Nobody loses their access.',
    locked: '{n} person is locked until then: {names} | {n} people are locked until then: {names}',
    lockedUnseen: '{n} person is locked until then | {n} people are locked until then',
    nobody: 'Everyone here has set it up already, so nobody is locked.',
    act: 'Require',
  },
  lifting: {
    title: 'Make two-factor sign-in optional in {name}?',
    about: 'A password alone is then enough again. Whoever has set up two-factor sign-in keeps it.',
    act: 'Make optional',
  },
}

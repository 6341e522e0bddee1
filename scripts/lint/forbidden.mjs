const forbid = (selector, message) => ({ selector, message })
const property = (names, message) => forbid(`MemberExpression[property.name=/^(${names})$/]`, message)

/** Text from users must never become markup or code. */
export const everywhere = [
  property('innerHTML|outerHTML|insertAdjacentHTML|srcdoc', 'Show text as text, never as markup.'),
  forbid(
    'CallExpression[callee.object.name="document"][callee.property.name=/^write/]',
    'Show text as text.',
  ),
  forbid('CallExpression[callee.name="eval"]', 'No code from text.'),
  forbid(':matches(NewExpression, CallExpression)[callee.name="Function"]', 'No code from text.'),
]

/** Engines take a limited number of arguments, some 65,536; a large company has more users than that. */
export const spreadArguments = forbid(
  ':matches(CallExpression, NewExpression) > SpreadElement',
  'Loop or use an array instead of arguments: there may be more of them than an engine takes.',
)

const envelope = 'Ids, the clock and randomness come in the envelope; the same facts give the same answer.'
const now = 'The rules are synchronous: what needs waiting is done before the transaction.'
const anyMachine = 'The answer must not depend on the language or time zone of the machine.'

export const inDomain = {
  syntax: [
    forbid('CallExpression[callee.object.name="Date"][callee.property.name="now"]', envelope),
    forbid('NewExpression[callee.name="Date"][arguments.length=0]', envelope),
    forbid('CallExpression[callee.name="Date"]', envelope),
    forbid('CallExpression[callee.object.name="Math"][callee.property.name="random"]', envelope),
    forbid(':function[async=true]', now),
    forbid('AwaitExpression', now),
    property('toLocale\\w*|localeCompare', anyMachine),
  ],
  globals: [
    ...['crypto', 'performance'].map((name) => ({ name, message: envelope })),
    ...['Promise', 'setTimeout', 'setInterval', 'queueMicrotask', 'fetch'].map((name) => ({
      name,
      message: now,
    })),
    ...['window', 'document', 'navigator', 'localStorage', 'sessionStorage', 'indexedDB', 'globalThis'].map(
      (name) => ({ name, message: 'The rules know no browser.' }),
    ),
    { name: 'Intl', message: anyMachine },
  ],
}

const oneTransaction = 'A command is one Dexie transaction in which nothing but Dexie is awaited.'

export const inStorage = [
  property('waitFor|ignoreTransaction', oneTransaction),
  forbid('Literal[value=/^rw?!/]', oneTransaction),
]

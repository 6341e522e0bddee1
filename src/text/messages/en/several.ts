/** Inviting many at once (I12). */
export const several = {
  label: 'E-mail addresses',
  placeholder: 'Type or paste addresses',
  hint: 'In any form: with commas, in lines, with names, or as a CSV file with the columns email, role, message.',
  keys: 'Arrow keys move, Enter edits, Delete removes, Alt and arrow down chooses the access.',
  added: '{n} address added. | {n} addresses added.',
  twice: '{n} listed twice was left out. | {n} listed twice were left out.',
  tooMany:
    'At most {most} addresses at once: {n} was left out. | At most {most} addresses at once: {n} were left out.',
  removed: '{email} removed.',
  remove: 'Remove {email}',
  correct: 'Correct {email}',
  access: 'Access of {email}: {role}',
  asAll: 'As for everyone',
  problems: {
    addresses: '{n} of {all} address needs a change | {n} of {all} addresses need a change',
    lines: '{n} of {all} lines needs a change | {n} of {all} lines need a change',
    list: 'What needs a change',
    line: 'Line {line}',
    at: 'Line {line}: {email}',
    columns: { line: 'Line', field: 'Field', reason: 'What is wrong' },
    fields: { address: 'E-mail address', access: 'Access', message: 'Message', form: 'Line' },
    leaveOut: 'Leave out {n} address | Leave out {n} addresses',
    update: 'Update that invitation',
    leave: 'Leave out',
  },
  lookAlike: '{email} goes to {domain}: letters of different alphabets are mixed.',
  nearMiss: 'Did you mean {email}?',
  rate: {
    left: '{left} of {limit} invitations of new users left in {hours} hours.',
    next: 'The next is free again {time}.',
  },
  csv: {
    choose: 'Choose CSV file',
    drop: 'Drop the CSV file here',
    'csv-empty': 'There is no address in {name}. Choose a file with one address a line.',
    'csv-without-email-column':
      '{name} has no column with e-mail addresses. Name one of its columns “email” in the first line.',
    'csv-too-long': '{name} has too many lines. Split it into parts of at most {most} lines.',
    'csv-too-large': '{name} is larger than 1 MB. Split it into smaller files.',
    'csv-unreadable': '{name} is not a text file. Save the table as CSV and choose that file.',
  },
}

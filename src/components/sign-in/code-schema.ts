import * as v from 'valibot'

/** The shape of a code: six digits, however they are spaced. Whether it is the right one only its use tells. */
export const codeSchema = (missing: () => string) =>
  v.pipe(
    v.string(),
    v.check((value) => /^\d{6}$/.test(value.normalize('NFKC').replaceAll(/\s/g, '')), missing),
  )

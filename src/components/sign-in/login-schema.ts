import * as v from 'valibot'
import type { SignUp } from '@/domain/security/sign-up'
import { normalizeEmail } from '@/domain/model/email'
import { readAddress } from '@/domain/model/read-addresses'
import type { Refusal, RefusalCode } from '@/domain/command/refusal'
import { usernameInvalid } from '@/domain/command/username'
import { nameInvalid, passwordTooWeak } from '@/domain/command/validation'

export type Login = Omit<SignUp, 'type'> & { password: string }

/** Applies the domain's rules to every field of a login; only the command knows whether a value is taken. */
export function loginSchema(messageOf: (refusal: Refusal) => string) {
  return v.object({
    name: field(nameInvalid),
    username: field(usernameInvalid),
    email: field((email) =>
      normalizeEmail(readAddress(email)) === undefined ? { code: 'email-invalid', email } : undefined,
    ),
    password: field(passwordTooWeak),
  })

  function field(check: (typed: string) => Refusal | undefined) {
    return v.pipe(
      v.string(),
      v.rawCheck(({ dataset, addIssue }) => {
        const refusal = dataset.typed ? check(dataset.value) : undefined
        if (refusal) addIssue({ message: messageOf(refusal) })
      }),
    )
  }
}

/** The field that a refusal of SignUp is about. */
export const fieldByRefusal: Partial<Record<RefusalCode, keyof Login>> = {
  'name-missing': 'name',
  'name-too-long': 'name',
  'username-invalid': 'username',
  'username-taken': 'username',
  'email-invalid': 'email',
  'email-taken': 'email',
  'password-too-weak': 'password',
}

/** Checks the format only: six digits, with or without spaces. The command checks the code. */
export const codeSchema = (missing: () => string) =>
  v.pipe(
    v.string(),
    v.check((value) => /^\d{6}$/.test(value.normalize('NFKC').replaceAll(/\s/g, '')), missing),
  )

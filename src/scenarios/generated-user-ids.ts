/** Number of generated users in *Large company*. */
export const GENERATED_USERS = 100_000

const generatedUserId = (n: number) => `u${String(n).padStart(6, '0')}`

/** Ids of the generated users from index `from` to before `to`. */
export const generatedUserIds = (from: number, to: number): string[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => generatedUserId(from + index))

/** The first and the last id that a generated user can have. */
export const generatedIdRange = { first: generatedUserId(0), last: generatedUserId(GENERATED_USERS - 1) }

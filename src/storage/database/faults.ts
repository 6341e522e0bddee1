export type FaultCode =
  | 'storage-full'
  | 'storage-lost'
  | 'storage-blocked'
  | 'storage-missing'
  /** Reading or writing failed, which says nothing about the data. */
  | 'storage-unreadable'
  | 'tab-out-of-date'
  /** A part of the app could not be fetched. */
  | 'files-missing'
  | 'unexpected'

/** Storage did not do what it was asked; not a refusal, nobody's command was wrong. */
export class Fault extends Error {
  constructor(
    readonly code: FaultCode,
    cause?: unknown,
  ) {
    super(code, { cause })
    this.name = 'Fault'
  }
}

const CODES: Record<string, FaultCode> = {
  QuotaExceededError: 'storage-full',
  DatabaseClosedError: 'storage-lost',
  InvalidStateError: 'storage-unreadable',
  NotFoundError: 'storage-lost',
  UnknownError: 'storage-unreadable',
  MissingAPIError: 'storage-missing',
  SecurityError: 'storage-missing',
  VersionError: 'tab-out-of-date',
}

/** The fault behind an error: the innermost cause that has a name we know, since wrappers hide it. */
export function faultOf(error: unknown): Fault {
  if (error instanceof Fault) return error
  let code: FaultCode = 'unexpected'
  for (let cause: unknown = error, depth = 0; cause instanceof Object && depth < 8; depth++) {
    const { name, inner } = cause as { name?: string; inner?: unknown }
    code = CODES[name ?? ''] ?? code
    cause = inner
  }
  return new Fault(code, error)
}

import { shallowRef } from 'vue'
import type { readAddress } from '@/domain/model/read-addresses'

/** Undefined until it is loaded, for the first text that is more than an address. */
const reader = shallowRef<typeof readAddress>()
const PLAIN = /^[^\s<>"'“”„:;,()]*$/

const isPlain = (typed: string) => PLAIN.test(typed.trim())

/** The address in what is typed into the field for one (E1). */
export function typedAddress(typed: string): string {
  if (isPlain(typed)) return typed
  void loadReaderFor(typed)
  return reader.value?.(typed) ?? typed
}

export async function loadReaderFor(typed: string) {
  if (!isPlain(typed)) reader.value ??= (await import('@/domain/model/read-addresses')).readAddress
}

import type { RevocationEffects, RevokedCredentials } from '@/domain/invitation/revocation'
import { shortList, type Text } from './i18n'

export type EffectKind = keyof RevocationEffects

export const effectKinds: readonly EffectKind[] = ['keys', 'appSessions', 'invitations', 'seats']

/** What ends beside an access, a line for each kind: counted, and keys and apps by name where they are known (E-02). */
export function effectLines(
  counts: RevocationEffects,
  effects: RevokedCredentials | undefined,
  text: Text,
  kinds: readonly EffectKind[] = effectKinds,
): string[] {
  const names = {
    keys: shortList(effects?.keys ?? [], text),
    appSessions: shortList(platformNames(effects?.appSessions ?? [], text), text),
  }
  return kinds.flatMap((kind) => {
    const count = counts[kind]
    if (count === 0) return []
    const named = kind === 'keys' || kind === 'appSessions' ? names[kind] : ''
    if (!named) return text.t(`sharing.deleting.${kind}`, {}, count)
    return text.t(`sharing.deleting.${kind as keyof typeof names}Named`, { names: named }, count)
  })
}

/** Each platform once, with how many where there are several: `iOS (2)`. */
function platformNames(all: RevokedCredentials['appSessions'], text: Text): string[] {
  return [...new Set(all)].map((platform) => {
    const count = all.filter((one) => one === platform).length
    const name = text.t(`events.platforms.${platform}`)
    return count === 1 ? name : `${name} (${text.number(count)})`
  })
}

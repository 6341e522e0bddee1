import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import { persistentStorage } from './browser-storage'
import type { Sharing } from './sharing'
import { useLiveAnswer } from './useLiveAnswer'
import type { Answer } from './useLiveAnswer'

const storage = persistentStorage('seatplan.guide')

/** Invitations by this person to this account tree after this moment (UTC ms) are followed. */
interface Journey {
  accountId: string
  inviterId: string
  since: number
  /** The address that the invitation is proposed to. */
  email: string
}

interface Saved {
  isLeft: boolean
  journey?: Journey | undefined
}

/** The guide through the first minute: how far it has come, and whether somebody has left it in this browser. */
export const useGuideStore = defineStore('guide', () => {
  const saved = shallowRef(readSaved())
  const journey = computed(() => saved.value.journey)
  const isLeft = computed(() => saved.value.isLeft)
  const box = useLiveAnswer<Answer<'guideProgress'>>(() => {
    const followed = isLeft.value ? undefined : journey.value
    return followed && { name: 'guideProgress', args: [followed], subject: followed.since }
  })
  const progress = computed(() => box.value.answer?.value)
  /** What *Share account* showed last to the inviter. */
  const lastSharing = shallowRef<Sharing>()
  /** Shown for a moment instead of what is, so that the change after it is seen. */
  const sharingBefore = shallowRef<Sharing>()

  function save(change: Partial<Saved>) {
    saved.value = { ...saved.value, ...change }
    storage.write(JSON.stringify(saved.value))
  }

  function begin(followed: Journey) {
    save({ journey: followed })
    return followed
  }

  const leave = () => save({ isLeft: true })
  const resume = () => save({ isLeft: false, journey: undefined })

  return { journey, isLeft, progress, lastSharing, sharingBefore, begin, leave, resume }
})

function readSaved(): Saved {
  try {
    const { isLeft, journey } = JSON.parse(storage.read() ?? '') as Record<string, unknown>
    return { isLeft: isLeft === true, journey: isJourney(journey) ? journey : undefined }
  } catch {
    return { isLeft: false }
  }
}

function isJourney(stored: unknown): stored is Journey {
  const { accountId, inviterId, since, email } = Object(stored) as Record<string, unknown>
  return [accountId, inviterId, email].every((one) => typeof one === 'string') && typeof since === 'number'
}

import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import { faultOf } from '@/storage/database/faults'
import type { Fault } from '@/storage/database/faults'
import { openWorkspace } from '@/storage/workspace'
import { persistentStorage } from './browser-storage'
import { missingFileFault } from './unhandled'
import type { Workspace, WorkspaceOptions } from '@/storage/workspace'

export type ScenarioId = Workspace['scenarios'][number]

type SignInAnswer = Awaited<ReturnType<Workspace['signIn']>>
/** Why nobody was signed in; that a code is needed is no failure yet. */
export type SignInFailure = Exclude<Extract<SignInAnswer, { failed: string }>, { failed: 'code-needed' }>

/** Kept outside the database: tells one that was removed from a first visit. */
const known = persistentStorage('seatplan.known')

/** The open workspace of this tab, and the last fault. */
export const useWorkspaceStore = defineStore('workspace', () => {
  const workspace = shallowRef<Workspace>()
  const fault = shallowRef<Fault>()
  /** Data in memory are lost when the page is closed. */
  const inMemory = ref(false)

  async function open(options: WorkspaceOptions) {
    const isKnown = known.read() === options.storage
    try {
      setWorkspace(await openWorkspace({ isKnown, ...options, onFault: report }))
      inMemory.value = options.storage === 'memory'
      if (!inMemory.value) known.write(options.storage)
    } catch (error) {
      report(error)
    }
  }

  function setWorkspace(opened: Workspace) {
    workspace.value = opened
    fault.value = undefined
  }

  /** The same fault again changes nothing, so that a screen that causes it does not render endlessly. */
  function report(error: unknown) {
    const next = missingFileFault(error) ?? faultOf(error)
    if (next.code !== fault.value?.code) fault.value = next
    // Whoever has read that may begin anew.
    if (next.code === 'storage-lost') known.write('')
  }

  function dismiss() {
    fault.value = undefined
  }

  function requireWorkspace(): Workspace {
    if (!workspace.value) throw new Error('The workspace is not open yet.')
    return workspace.value
  }

  return { workspace, fault, inMemory, open, setWorkspace, report, dismiss, requireWorkspace }
})

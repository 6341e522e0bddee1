import type { Component } from 'vue'

export interface MenuItem<K extends string = string> {
  key: K
  label: string
  icon?: Component
  /** Set apart in colour; put it last, after a separator. */
  danger?: boolean | undefined
  /** Why it cannot be chosen now; it stays readable and reachable. */
  reason?: string | undefined
  /** What holds now: a menu that is opened by keyboard begins there. */
  current?: boolean | undefined
  /** Keys that do the same, as people read them. */
  shortcut?: string | undefined
}

export type MenuEntry<K extends string = string> = MenuItem<K> | 'separator'

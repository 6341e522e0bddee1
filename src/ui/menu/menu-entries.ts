import type { Component } from 'vue'

export interface MenuItem<K extends string = string> {
  key: K
  label: string
  icon?: Component
  /** Shown in red; place it last, after a separator. */
  danger?: boolean | undefined
  /** Why the item is disabled; it stays readable and focusable. */
  reason?: string | undefined
  /** The current value; keyboard focus starts here. */
  current?: boolean | undefined
  /** Keyboard shortcut, shown after the label. */
  shortcut?: string | undefined
}

export type MenuEntry<K extends string = string> = MenuItem<K> | 'separator'

import type { Component } from 'vue'

export interface SelectOption<V extends string = string> {
  value: V
  label: string
  /** One line on what it means. */
  description?: string | undefined
  /** A second line: what choosing it would mean. */
  note?: string | undefined
  /** Belongs to the one before it, as a subaccount does. */
  nested?: boolean | undefined
  /** Why it cannot be chosen; it stays readable and reachable. */
  disabledReason?: string | undefined
  /** Options of the same group stand together below its name. */
  group?: string | undefined
}

/** A line at the end of a list: does something else than choosing a value. */
export interface SelectAction {
  key: string
  label: string
  icon?: Component
}

export interface OptionGroup<V extends string> {
  name: string | undefined
  options: SelectOption<V>[]
}

/** Neighbours with the same group name, in the given order. */
export function groupOptions<V extends string>(options: readonly SelectOption<V>[]): OptionGroup<V>[] {
  const groups: OptionGroup<V>[] = []
  for (const option of options) {
    const last = groups.at(-1)
    if (last && last.name === option.group) last.options.push(option)
    else groups.push({ name: option.group, options: [option] })
  }
  return groups
}

import type { Component } from 'vue'

export interface SelectOption<V extends string = string> {
  value: V
  label: string
  description?: string | undefined
  /** Second line below the label: the effect of choosing the option. */
  note?: string | undefined
  /** Indented below the option before it, as a subaccount. */
  nested?: boolean | undefined
  /** Why the option is disabled; it stays readable and focusable. */
  disabledReason?: string | undefined
  /** Name of the group; neighbouring options with the same name are shown below it. */
  group?: string | undefined
}

/** An item at the end of the list that runs an action instead of choosing a value. */
export interface SelectAction {
  key: string
  label: string
  icon?: Component
}

export interface OptionGroup<V extends string> {
  name: string | undefined
  options: SelectOption<V>[]
}

/** Groups neighbouring options with the same group name, in the given order. */
export function groupOptions<V extends string>(options: readonly SelectOption<V>[]): OptionGroup<V>[] {
  const groups: OptionGroup<V>[] = []
  for (const option of options) {
    const last = groups.at(-1)
    if (last && last.name === option.group) last.options.push(option)
    else groups.push({ name: option.group, options: [option] })
  }
  return groups
}

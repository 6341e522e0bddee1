import { toTypedSchema } from '@vee-validate/valibot'
import type * as v from 'valibot'
import { useForm as useVeeForm } from 'vee-validate'
import { computed, nextTick, reactive } from 'vue'

type Values = Record<string, unknown>
type FormSchema<T> = v.GenericSchema<T, T>

export interface FormOptions<T extends Values> {
  /** What shape the values must have; its messages are shown at the fields. Rules are the commands' business. */
  schema: FormSchema<T>
  initial: T
  /** Runs the command; called with valid values only. */
  onSubmit: (values: T) => Promise<unknown> | undefined
}

/**
 * Errors appear on submit, where the first invalid field gets focus, and vanish when their field is edited.
 * Bind `fields.x` with v-model, `errors.x` as its error, `submit` to the form's event.
 */
export function useForm<T extends Values>({ schema, initial, onSubmit }: FormOptions<T>) {
  const form = useVeeForm<Values>({ validationSchema: toTypedSchema(schema), initialValues: initial })
  const fields = reactive(Object.fromEntries(Object.keys(initial).map((name) => [name, field(name)]))) as T
  const errors = computed(() => form.errors.value as { readonly [Name in keyof T]?: string })
  const dirty = computed(() => form.meta.value.dirty)

  function field(name: string) {
    const [value] = form.defineField(name, { validateOnModelUpdate: false })
    return computed({
      get: () => value.value,
      set(next) {
        value.value = next
        form.setFieldError(name, undefined)
      },
    })
  }

  async function submit(event: Event) {
    const element = event.target
    const { valid } = await form.validate()
    if (valid) await onSubmit({ ...fields })
    await nextTick()
    if (element instanceof HTMLElement) focusFirstInvalid(element)
  }

  return { fields, errors, dirty, submit }
}

/** The first field that says something is wrong gets focus. */
export function focusFirstInvalid(form: HTMLElement) {
  form.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()
}

import { toTypedSchema } from '@vee-validate/valibot'
import type * as v from 'valibot'
import { useForm as useVeeForm } from 'vee-validate'
import { computed, nextTick, reactive } from 'vue'

type Values = Record<string, unknown>
type FormSchema<T> = v.GenericSchema<T, T>

export interface FormOptions<T extends Values> {
  /** Checks the format of the values; its messages are shown at the fields. Rules are left to the command. */
  schema: FormSchema<T>
  initial: T
  /** Runs the command; called only with valid values. */
  onSubmit: (values: T) => Promise<unknown> | undefined
}

/**
 * A form with validation: errors appear on submit, the first invalid field gets focus, and editing a field
 * removes its error. Bind `fields.x` with v-model, `errors.x` as the error of the field, `submit` to the
 * event of the form.
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

export function focusFirstInvalid(form: HTMLElement) {
  form.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()
}

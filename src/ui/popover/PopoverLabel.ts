import { injectPopoverRootContext } from 'reka-ui'
import { defineComponent } from 'vue'

/** Shows nothing: tells the popover of reka what names it, when that is no PopoverTrigger. */
export const PopoverLabel = defineComponent({
  props: {
    /** The id of what names it. */
    id: { type: String, required: true },
  },
  setup({ id }) {
    injectPopoverRootContext().triggerId = id
    return () => null
  },
})

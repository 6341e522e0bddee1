import { injectSelectRootContext } from 'reka-ui'
import { defineComponent, type PropType } from 'vue'

/** Shows nothing: tells the select of reka which button is its own, when that is no SelectTrigger. */
export const ExternalTrigger = defineComponent({
  props: {
    trigger: { type: Object as PropType<HTMLElement>, required: true },
    /** The id that the list is to have. */
    listId: { type: String, required: true },
  },
  setup({ trigger, listId }) {
    const root = injectSelectRootContext()
    root.contentId = listId
    root.onTriggerChange(trigger)
    // No press is going on whose release the list would have to wait for.
    root.triggerPointerDownPosRef.value = null
    return () => null
  },
})

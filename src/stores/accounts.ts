import { defineStore } from 'pinia'
import { computed, ref, watch } from 'vue'
import { startPage } from '@/domain/access/open-pages'
import type { AccountPage } from '@/domain/access/open-pages'
import type { MyAccount } from '@/storage/queries/session'
import { tabStorage } from './browser-storage'
import { useQuery } from './useQuery'

const lastAccount = tabStorage('seatplan.account')

/** The acting person's accounts, the account of the current page, and the one this tab used last. */
export const useAccountsStore = defineStore('accounts', () => {
  /** Id of the account of the current page; other stores answer for it. */
  const currentId = ref<string>()
  /** Whoever acts now may have no access to it. */
  const lastId = ref(lastAccount.read())
  const { data: accounts } = useQuery('accountsOf', () => ({}))
  /** The account of the current page, while it is open to the acting person. */
  const current = computed(() => accounts.value?.find(({ id }) => id === currentId.value))
  const lastUsed = computed(
    () => accounts.value?.find(({ id }) => id === lastId.value) ?? accounts.value?.[0],
  )

  function setLastUsed(id: string) {
    lastId.value = id
    lastAccount.write(id)
  }

  return { accounts, current, currentId, lastId, lastUsed, setLastUsed }
})

/** Where an account opens for the acting person: the page asked for where it is open, else the first that is. */
export function routeTo({ id, pages }: Pick<MyAccount, 'id' | 'pages'>, page?: unknown) {
  const name: AccountPage = pages.find((open) => open === page) ?? startPage(pages)
  return { name, params: { accountId: id } }
}

/** Makes the account of a page the current account of all stores. */
export function useAsCurrentAccount(accountId: () => string) {
  const accounts = useAccountsStore()
  watch(accountId, (id) => (accounts.currentId = id), { immediate: true, flush: 'sync' })
}

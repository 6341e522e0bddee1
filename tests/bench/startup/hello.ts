import { hello } from './hello-app'

hello(() => Promise.resolve(Array.from({ length: 20 }, (_, n) => `Person ${String(n)}`)))

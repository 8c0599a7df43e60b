import { shallowRef } from 'vue'

/** Command → the keys that stand in place of its usual ones. */
export type OwnKeys = Readonly<Record<string, readonly string[]>>

const own = shallowRef<OwnKeys>({})

/** Takes what the user changed; the preferences hand it in. */
export const takeOwnKeys = (keys: OwnKeys): void => {
  own.value = keys
}

/** @returns the user's own keys of a command; undefined where they were not changed */
export const ownKeysOf = (id: string): readonly string[] | undefined => (Object.hasOwn(own.value, id) ? own.value[id] : undefined)

import {
  computed,
  customRef,
  getCurrentScope,
  onScopeDispose,
  reactive,
  ref,
  shallowReactive,
  shallowRef,
  type ComputedRef,
  type Ref
} from 'vue'
import { typingOver } from '../ui/after-typing.ts'
import { createAfterPaint } from './after-paint.ts'
import type { Faults, SectionSpec, TypedFields } from './field.ts'

export interface FormStart {
  readonly fields: TypedFields
  /** Paths carried over and not yet looked at. */
  readonly carried: readonly string[]
}

/** Where a server's refusal stands until the field changes. */
interface Refused {
  readonly message: string
  readonly typed: string
}

/** A ref that says at once that it holds something else. A watcher would cost every field of the form at each key. */
const told = (start: string, tell: () => void): Ref<string> =>
  customRef((track, trigger) => {
    let held = start
    return {
      get: () => {
        track()
        return held
      },
      set: (text) => {
        if (text === held) return
        held = text
        trigger()
        tell()
      }
    }
  })

/**
 * The fields of one form. One ref a field: typing in one renders that one again and no other. An error of a field shows
 * once the field was left, all of them once sending was tried (ux, Forms).
 * @param sections read at each look: fields come and go with what was chosen
 * @param faultsOf every rule that binds, over what is typed
 */
export const createFormModel = (sections: () => readonly SectionSpec[], start: FormStart, faultsOf: (typed: TypedFields) => Faults) => {
  const refs = new Map<string, Ref<string>>()
  const carried = shallowReactive(new Set(start.carried))
  const left = reactive(new Set<string>())
  const refused = shallowReactive(new Map<string, Refused>())
  const tried = ref(false)
  const extra = shallowReactive(new Set(Object.keys(start.fields)))
  const changes = new Set<(path: string) => void>()

  const value = (path: string): Ref<string> => {
    const known = refs.get(path)
    if (known !== undefined) return known
    const made = told(start.fields[path] ?? '', () => changes.forEach((tell) => tell(path)))
    refs.set(path, made)
    extra.add(path)
    return made
  }
  for (const path of Object.keys(start.fields)) value(path)

  const typed = computed<TypedFields>(() => Object.fromEntries([...extra].map((path) => [path, value(path).value])))
  const live = new Proxy<TypedFields>(
    {},
    {
      get: (_, path) => (typeof path === 'string' && extra.has(path) ? value(path).value : undefined),
      has: (_, path) => typeof path === 'string' && extra.has(path),
      ownKeys: () => [...extra],
      getOwnPropertyDescriptor: (_, path) =>
        typeof path === 'string' && extra.has(path) ? { enumerable: true, configurable: true, value: value(path).value } : undefined
    }
  )
  /** What is judged: what is typed, once the key that typed it is on the screen. */
  const judged = shallowRef(typed.value)
  const judging = createAfterPaint(() => (judged.value = typed.value))
  changes.add(judging.soon)
  if (getCurrentScope() !== undefined) onScopeDispose(judging.now)
  const faults = computed(() => faultsOf(judged.value))

  const errors = new Map<string, ComputedRef<string | undefined>>()
  const errorOf = (path: string): ComputedRef<string | undefined> => {
    const known = errors.get(path)
    if (known !== undefined) return known
    const made = computed(() => {
      const refusal = refused.get(path)
      if (refusal !== undefined && refusal.typed === value(path).value) return refusal.message
      return tried.value || left.has(path) ? faults.value.get(path) : undefined
    })
    errors.set(path, made)
    return made
  }
  const shownFields = computed(() => sections().flatMap((section) => section.fields))
  /** What is wrong and said, in the order of the fields. */
  const toMend = computed(() =>
    shownFields.value.flatMap(({ path, label }) => {
      const message = errorOf(path).value
      return message === undefined ? [] : [{ path, label, message }]
    })
  )

  /** The field was looked at: it is no longer marked as carried over, and may be said to be wrong. */
  const leave = (path: string): void => {
    typingOver()
    judging.now()
    left.add(path)
    carried.delete(path)
  }
  /** @returns true where nothing is wrong; from now on everything wrong is said */
  const tryToSend = (): boolean => {
    typingOver()
    judging.now()
    tried.value = true
    return faults.value.size === 0
  }
  /** Takes a server's refusals to their fields. @returns messages that belong to no field shown */
  const refuse = (problems: readonly { readonly path: string; readonly message: string }[]): string[] => {
    judging.now()
    refused.clear()
    const paths = new Set(shownFields.value.map(({ path }) => path))
    const homeless: string[] = []
    for (const { path, message } of problems) {
      if (paths.has(path)) refused.set(path, { message, typed: value(path).value })
      else homeless.push(message)
    }
    tried.value = true
    return homeless
  }
  const clearRefusals = (): void => refused.clear()
  /** Fills what is empty or was filled so before, and marks it. */
  const carry = (path: string, text: string): void => {
    value(path).value = text
    carried.add(path)
  }

  return {
    value,
    typed,
    /** The same, field by field: who reads one is told of that one's changes alone. */ live,
    /** @param tell path of the field that holds something else; in the midst of the key, so only to note it */
    onChange: (tell: (path: string) => void): void => void changes.add(tell),
    faults,
    errorOf,
    toMend,
    carried,
    tried,
    leave,
    tryToSend,
    refuse,
    clearRefusals,
    carry,
    shownFields
  }
}
export type FormModel = ReturnType<typeof createFormModel>

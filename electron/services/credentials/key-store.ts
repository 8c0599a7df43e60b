/** The enrolment key's two parts, as PEM. */
export interface StoredKey {
  /** PKCS #8. */
  readonly privateKey: string
  readonly certificate: string
}

/**
 * Where the workstation's enrolment key rests.
 *
 * What this does not give: a keychain guards the key from other users of the machine, and at rest. It does not guard
 * it from programs of the same user, nor from whoever administers the machine; on Windows and Linux any process of
 * the signed-in user may ask for it. A key in a TPM or on a smart card, from which it cannot be copied, would stand
 * behind this same interface.
 */
export interface KeyStore {
  readonly kind: 'keychain' | 'memory'
  read(): Promise<StoredKey | null>
  keep(key: StoredKey): Promise<void>
  forget(): Promise<void>
}

/** Gone with the process: for training, which must not touch a developer's keychain. */
export const memoryKeyStore = (): KeyStore => {
  let held: StoredKey | null = null
  return {
    kind: 'memory',
    read: async () => held,
    keep: async (key) => {
      held = key
    },
    forget: async () => {
      held = null
    }
  }
}

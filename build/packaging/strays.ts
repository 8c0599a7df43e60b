/** By its name alone: what helps making the product and is no part of it. */
const STRAY_NAMES: readonly { readonly name: RegExp; readonly is: string }[] = [
  { name: /\.map$/, is: 'a source map' },
  { name: /\.(?:test|spec|fixture)\.[cm]?[jt]sx?$|(?:^|\/)(?:__tests__|e2e)\//, is: 'a test' },
  { name: /(?:^|\/)loopback\//, is: 'of the loopback shell' },
  { name: /\.(?:pem|key|p12|pfx|jks)$|(?:^|\/)\.env(?:\.|$)/, is: 'a key or a setting of development' }
]

/** By what stays of it in a bundle. */
const STRAY_WORDS: readonly { readonly words: RegExp; readonly is: string }[] = [
  { words: /^\/[/*][#@] sourceMappingURL=/m, is: 'the address of a source map' },
  { words: /(?:from\s*|require\(|import\()["'`](?:vitest|@playwright\/test|fast-check|happy-dom)["'`/]/, is: 'a test' },
  { words: /electron\/loopback\/\w/, is: 'the loopback shell' },
  // Libraries name the first line; only a key has its bytes after it.
  { words: /-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----(?:\s|\\n)*[A-Za-z0-9+/]{24}/, is: 'a private key' }
]

const TEXT = /\.(?:c?js|mjs|json|html|css)$/

/** @returns which of the files of a packed folder do not belong there, by their names */
export const straysByName = (paths: readonly string[]): readonly string[] =>
  paths.flatMap((path) => STRAY_NAMES.filter(({ name }) => name.test(path)).map(({ is }) => `${path} is ${is}`))

interface Packed {
  readonly path: string
  readonly bytes: Buffer
}

/** SECURITY: H08 @returns what in a package's archive only helped to make it, one line each: source maps, tests, the loopback shell, keys */
export const straysIn = (files: readonly Packed[]): readonly string[] => [
  ...straysByName(files.map(({ path }) => path)),
  ...files.flatMap(({ path, bytes }) => {
    if (!TEXT.test(path)) return []
    const text = bytes.toString('utf8')
    return STRAY_WORDS.filter(({ words }) => words.test(text)).map(({ is }) => `${path} holds ${is}`)
  })
]

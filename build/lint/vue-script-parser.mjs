import { readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import ts from 'typescript'
import tseslint from 'typescript-eslint'

/**
 * typescript-eslint sees a component's script only as a file that differs from the one on disk, and works every type out
 * anew for each. Here all scripts of a project stand in one program, whose types are worked out once.
 */

const BLOCK = /<script[^>]*>([^]*?)<\/script>/

/** @param {string} path @returns {string} what the parser of components will hand on as the component's script, but where it is generic */
const scriptOf = (path) => BLOCK.exec(readFileSync(path, 'utf8'))?.[1] ?? ''

/**
 * @param {string} config a tsconfig.json
 * @param {{ path: string, code: string } | null} instead a script that is not as it stands on disk
 * @param {ts.Program} [before] whose other files are taken over
 */
const programOf = (config, instead = null, before) => {
  const { options, fileNames } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(config, ts.sys.readFile).config,
    ts.sys,
    dirname(config),
    { allowNonTsExtensions: true },
    config,
    undefined,
    [{ extension: '.vue', isMixedContent: true, scriptKind: ts.ScriptKind.Deferred }]
  )
  const host = ts.createCompilerHost(options, true)
  const read = host.getSourceFile.bind(host)
  host.getSourceFile = (path, target, ...rest) => {
    if (before !== undefined && path !== instead?.path) return before.getSourceFile(path) ?? read(path, target, ...rest)
    if (!path.endsWith('.vue')) return read(path, target, ...rest)
    return ts.createSourceFile(path, instead?.path === path ? instead.code : scriptOf(path), target, true, ts.ScriptKind.TS)
  }
  return ts.createProgram(fileNames, options, host, before)
}

/** @type {(code: string, options?: Record<string, unknown>) => ReturnType<typeof tseslint.parser.parseForESLint>} */
const parse = tseslint.parser.parseForESLint

/**
 * The parser of the scripts of one project's components, for a run that ends: an editor's files change beneath it.
 * @param {string} config full path of its tsconfig.json
 * @returns {Omit<typeof tseslint.parser, 'parseForESLint'> & { parseForESLint: typeof parse }}
 */
export const vueScriptParser = (config) => {
  /** @type {ts.Program | undefined} */
  let program
  return {
    ...tseslint.parser,
    parseForESLint: (code, options) => {
      // What stands in a template is parsed without types.
      if (!options?.['projectService']) return parse(code, options)
      const path = String(options['filePath'])
      program ??= programOf(config)
      const same = program.getSourceFile(path)?.text === code
      const programs = [same ? program : programOf(config, { path, code: code }, program)]
      return parse(code, { ...options, projectService: undefined, programs })
    }
  }
}

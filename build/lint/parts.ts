/**
 * What eslint is asked for, part by part: each works out the types of its own projects and lets them go. All at once they
 * are more than Node's own limit of memory.
 */
export const LINT_PARTS: Readonly<Record<string, readonly string[]>> = {
  'lint of the page': ['renderer'],
  'lint of server and shell': ['mock-server', 'electron'],
  'lint of the rest': ['.', ...['renderer', 'mock-server', 'electron'].flatMap((folder) => ['--ignore-pattern', `${folder}/`])]
}

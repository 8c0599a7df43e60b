// The layers of the design: who may import whom. `npm run lint` fails where one is crossed.
const TESTS = '\\.test\\.ts$|/testing/|\\.spec\\.ts$'

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'Modules that import each other cannot be read or tested one by one.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }
    },
    {
      name: 'published-contract-stands-alone',
      comment: 'mock-server/api is the published contract: zod and itself.',
      severity: 'error',
      from: { path: '^mock-server/api/', pathNot: TESTS },
      to: { pathNot: '^mock-server/api/|^node_modules/zod/' }
    },
    {
      name: 'bridge-contract-stands-alone',
      comment: 'electron/contract imports zod and the published contract.',
      severity: 'error',
      from: { path: '^electron/contract/', pathNot: TESTS },
      to: { pathNot: '^electron/contract/|^mock-server/api/|^node_modules/zod/' }
    },
    {
      name: 'client-sees-published-contract-only',
      comment: 'The client takes from the server what it would take from a published contract.',
      severity: 'error',
      from: { path: '^(electron|renderer)/', pathNot: TESTS },
      to: { path: '^mock-server/(?!api/)' }
    },
    { name: 'server-knows-no-client', severity: 'error', from: { path: '^mock-server/' }, to: { path: '^(electron|renderer)/' } },
    {
      name: 'services-know-no-electron',
      comment: 'Both shells run the same services.',
      severity: 'error',
      from: { path: '^electron/services/' },
      to: { path: '^node_modules/electron/|^electron/(main|preload|loopback)/|^renderer/' }
    },
    {
      name: 'loopback-knows-no-electron',
      severity: 'error',
      from: { path: '^electron/loopback/' },
      to: { path: '^node_modules/electron/|^electron/(main|preload)/|^renderer/' }
    },
    {
      name: 'main-knows-no-renderer',
      severity: 'error',
      from: { path: '^electron/main/' },
      to: { path: '^renderer/|^electron/(preload|loopback)/' }
    },
    {
      name: 'preload-knows-the-bridge-only',
      severity: 'error',
      from: { path: '^electron/preload/' },
      to: { path: '^(electron/(main|services|loopback)|renderer|mock-server)/' }
    },
    {
      name: 'renderer-talks-to-the-bridge-only',
      comment: 'No Node, no network, no service: contract, published schemas and what draws.',
      severity: 'error',
      from: { path: '^renderer/src/', pathNot: TESTS },
      to: {
        pathNot:
          '^renderer/src/|^\\.|^node_modules/vite/client|^electron/contract/|^mock-server/api/|^node_modules/(vue|@vue|pinia|primevue|@primevue|@primeuix|primeicons|zod|uqr|@fontsource-variable)/'
      }
    },
    {
      name: 'no-test-in-the-product',
      severity: 'error',
      from: { path: '^(electron|renderer|mock-server)/', pathNot: TESTS },
      to: { path: TESTS }
    },
    { name: 'all-can-be-found', severity: 'error', from: {}, to: { couldNotResolve: true } }
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(out|release|node_modules/\\.)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.mjs', '.js', '.vue', '.json', '.d.ts']
    },
    builtInModules: { add: ['electron'] }
  }
}

import { availableParallelism } from 'node:os'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'

const contractTests = '**/*.contract.test.ts'
/** What these say took less than so long holds of a machine that has nothing else to do. */
const timedTests = ['electron/services/connection/outage.contract.test.ts', 'electron/services/session/change-of-user.contract.test.ts']
const notTests = ['**/node_modules/**', '**/out/**', '**/release/**', 'e2e/specs/**', 'e2e/a11y/**']

export default defineConfig({
  // As in a training build (electron.vite.config.ts).
  define: { __TRAINING_BUILD__: 'true' },
  test: {
    // Every core: by itself it leaves one free, and of two that is half.
    maxWorkers: availableParallelism(),
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['{electron,mock-server,build,e2e}/**/*.test.{ts,mjs}'],
          exclude: [...notTests, contractTests]
        }
      },
      {
        extends: true,
        plugins: [vue()],
        test: {
          name: 'renderer',
          environment: 'happy-dom',
          include: ['renderer/**/*.test.ts'],
          exclude: notTests
        }
      },
      {
        extends: true,
        test: {
          name: 'contract',
          environment: 'node',
          include: [contractTests],
          exclude: [...notTests, ...timedTests],
          // Each file starts servers of its own, which have threads of their own.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 60_000
        }
      },
      {
        extends: true,
        test: {
          name: 'contract-timed',
          environment: 'node',
          include: timedTests,
          fileParallelism: false,
          sequence: { groupOrder: 2 },
          testTimeout: 60_000,
          hookTimeout: 60_000
        }
      }
    ]
  }
})

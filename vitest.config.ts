import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'

const contractTests = '**/*.contract.test.ts'
const notTests = ['**/node_modules/**', '**/out/**', '**/release/**', 'e2e/specs/**', 'e2e/a11y/**']

export default defineConfig({
  test: {
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
          exclude: notTests,
          // Each file starts a server of its own and measures or kills it: one file at a time.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000
        }
      }
    ]
  }
})

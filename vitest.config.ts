import { defineConfig } from 'vitest/config';

/** Two projects: `fast` lies beside the code and needs nothing but Node; `slow` is what crosses packages or starts processes. */
export default defineConfig({
  test: {
    pool: 'forks',
    projects: [
      { test: { name: 'fast', include: ['packages/*/src/**/*.test.ts', 'scripts/**/*.test.ts'], isolate: false, testTimeout: 15_000 } },
      { test: { name: 'slow', include: ['test/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 } },
    ],
  },
});

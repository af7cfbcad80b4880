/**
 * A vitest reporter that writes `N passed, N failed, N skipped` to the file named by POOLKEEPER_TEST_REPORT,
 * and lists every skipped test by name.
 *
 * @module
 */
import { writeFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';

export class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const report = process.env.POOLKEEPER_TEST_REPORT;
    if (!report) return;
    const count = { passed: 0, failed: errors.length, skipped: 0, pending: 0 };
    const skipped: string[] = [];
    for (const module of modules) {
      if (module.state() === 'failed' && [...module.children.allTests('failed')].length === 0)
        count.failed += 1;
      for (const test of module.children.allTests()) {
        count[test.result().state] += 1;
        if (test.result().state === 'skipped') skipped.push(`skipped: ${module.moduleId}: ${test.fullName}`);
      }
    }
    const line = `${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`;
    writeFileSync(report, `${[...skipped, line].join('\n')}\n`);
  }
}

import type { Reporter, TestModule } from 'vitest/node'

/** Ends a run with one line that scripts can read: `N passed, N failed, N skipped`. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]) {
    const counts = { passed: 0, failed: errors.length, skipped: 0 }
    for (const module of modules) {
      let failures = 0
      for (const test of module.children.allTests()) {
        const { state } = test.result()
        if (state === 'passed') counts.passed++
        else if (state === 'failed') failures++
        else counts.skipped++
      }
      // A file that could not be loaded or prepared has no failed test, and is a failure all the same.
      counts.failed += module.state() === 'failed' ? Math.max(failures, 1) : failures
    }
    const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : ''
    console.log(`\n${counts.passed} passed, ${counts.failed} failed${skipped}`)
  }
}

import type { Reporter, TestModule } from 'vitest/node';
import { type Ended, told } from './complaint.ts';

/** Tells an author what the tests of the courses found, instead of which line of which test found it. */
export class PlainReporter implements Reporter {
  private began = Date.now();

  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly { message: string; stack?: string }[]): void {
    const tests = modules.flatMap((one) => [...one.children.allTests()]);
    const failed = tests.flatMap((one) => (one.result().errors ?? []).map((error) => ({ name: one.fullName, error })));
    const broken = modules
      .flatMap((one) => [one, ...one.children.allSuites()])
      .flatMap((one) => one.errors().map((error) => ({ name: 'name' in one ? one.name : one.moduleId, error })));
    const other = unhandled.map((error) => ({ name: 'outside of any test', error }));
    const isComplaint = ({ error }: { error: { name?: string } }) => error.name === 'Complaint';
    const ended: Ended = {
      good: 'Text and pages of the courses: % tests passed',
      passed: tests.filter((one) => one.result().state === 'passed').length,
      complaints: failed.filter(isComplaint).map(({ error }) => error.message),
      faults: [...failed.filter((one) => !isComplaint(one)), ...broken, ...other].map(
        ({ name, error }) => `${name}\n${error.stack ?? error.message}\n`,
      ),
      seconds: (Date.now() - this.began) / 1000,
    };
    console.log(told(ended));
  }
}

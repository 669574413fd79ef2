import type { Reporter, TestCase, TestError, TestResult } from '@playwright/test/reporter';
import { type Ended, told } from './complaint.ts';

/** Tells an author what the browser found, instead of which line of which test found it. */
export default class PlainReporter implements Reporter {
  private ended: Ended = { good: '  % passed', passed: 0, complaints: [], faults: [], seconds: 0 };
  private began = Date.now();

  printsToStdio(): boolean {
    return true;
  }

  onTestEnd(test: TestCase, { status, errors }: TestResult): void {
    if (status === 'passed') this.ended.passed += 1;
    for (const error of errors) this.sort(test.titlePath().filter(Boolean).join(' > '), error);
  }

  onError(error: TestError): void {
    this.sort('outside of any test', error);
  }

  onEnd(): void {
    this.ended.seconds = (Date.now() - this.began) / 1000;
    console.log(told(this.ended));
  }

  private sort(name: string, { message = '', stack, snippet = '' }: TestError): void {
    const [, complaint] = /^Complaint: ([\s\S]*)$/.exec(message) ?? [];
    if (complaint) this.ended.complaints.push(complaint);
    else this.ended.faults.push(`${name}\n${stack ?? message}\n${snippet}`);
  }
}

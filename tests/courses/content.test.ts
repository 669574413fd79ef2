import { test } from 'vitest';
import { check } from '../../src/authoring/lint/check.ts';
import { isError, report } from '../../src/reader/finding.ts';
import { here } from '../sites.ts';
import { expectNone } from './complaint.ts';

test('the content has nothing that breaks the build', () => {
  const findings = check(here.content).filter(isError);
  // Without the count, which stands at the end of all tests.
  expectNone(findings.length > 0 ? report(findings).split('\n').slice(0, -2) : []);
});

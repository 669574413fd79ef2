import { check } from './lint/check.ts';
import { report } from './lint/finding.ts';

const usage = `Usage: node src/authoring/cli.ts check [folder]
  check    reads all content and says what is wrong with it, where, and what to do`;

const [command, folder = process.env.GOLDSEAM_CONTENT ?? 'content'] = process.argv.slice(2);

if (command === 'check') {
  const findings = check(folder);
  if (findings.length > 0) {
    console.error(report(findings));
    process.exitCode = 1;
  }
} else {
  console.error(usage);
  process.exitCode = 2;
}

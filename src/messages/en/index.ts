// Every sentence of the interface, in English; what a course says stands in its content.
// They lie in a file for each kind of page, so that no page carries the words of another.

export * from './assessment.ts';
export * from './completion.ts';
export * from './home.ts';
export * from './kinds.ts';
export * from './lesson.ts';
export * from './outline.ts';
export * from './playbook.ts';
export * from './practice.ts';
export * from './quiz.ts';
export * from './record.ts';
export * from './retry.ts';
export * from './scenario.ts';
export * from './shell.ts';
export * from './site.ts';
export * from './steps.ts';
export * from './time.ts';
export * from './timed-steps.ts';
export * from './worksheet.ts';

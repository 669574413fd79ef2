// Every sentence of the interface, in English; what a course says stands in its content.
// They lie in a file for each kind of page, so that no page carries the words of another.

export * from './en/assessment.ts';
export * from './en/home.ts';
export * from './en/kinds.ts';
export * from './en/lesson.ts';
export * from './en/outline.ts';
export * from './en/playbook.ts';
export * from './en/practice.ts';
export * from './en/quiz.ts';
export * from './en/record.ts';
export * from './en/retry.ts';
export * from './en/scenario.ts';
export * from './en/site.ts';
export * from './en/steps.ts';
export * from './en/time.ts';
export * from './en/timed-steps.ts';
export * from './en/worksheet.ts';

/** What a rule has to say about one place. */
export interface Finding {
  /** `E` stops the release, `W` is for a person to weigh. */
  level: 'E' | 'W';
  /** Name of the rule, like `IQ-03`. */
  rule: string;
  /** Path from the course's folder, with `:line` where that is known. */
  file: string;
  /** The question, option or part of the lesson. */
  where: string;
  /** What is wrong, with the numbers and the limit. */
  what: string;
}

/** One line: `E IQ-03 quizzes/a.yaml: question/option: what is wrong`. */
export function line(f: Finding): string {
  return `${f.level} ${f.rule} ${f.file}: ${f.where ? `${f.where}: ` : ''}${f.what}`;
}

/** Makes findings of one rule. */
export function reporter(rule: string) {
  const say =
    (level: Finding['level']) =>
    (file: string, where: string, what: string): Finding => ({ level, rule, file, where, what });
  return { error: say('E'), warning: say('W') };
}

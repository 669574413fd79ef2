import { type Files, textOf } from '../files.ts';

const isIri = (text: string) => /^[a-z][a-z0-9+.-]*:\S+$/i.test(text);
const value = (text: string, name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(text)?.[1];

/** What is wrong with a course structure of cmi5 (13.1). */
export function cmi5Flaws(files: Files): string[] {
  const file = files.get('cmi5.xml');
  if (!file) return ['cmi5.xml is missing at the top (cmi5 14.1).'];
  const text = textOf(file);
  const flaws: string[] = [];
  const say = (what: string) => flaws.push(`cmi5.xml: ${what}`);
  if (!text.includes('xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd"'))
    say('its namespace is not the one of cmi5.');
  const [course = '', au = ''] = [/<course\b[^>]*>/.exec(text)?.[0], /<au\b[^>]*>/.exec(text)?.[0]];
  const ids = [value(course, 'id') ?? '', value(au, 'id') ?? ''];
  for (const id of ids) if (!isIri(id)) say(`the id "${id}" is no absolute IRI (13.1.1, 13.1.4).`);
  if (ids[0] === ids[1]) say('course and unit have one id; each needs its own.');
  const moveOn = value(au, 'moveOn') ?? '';
  if (!['Passed', 'Completed', 'CompletedAndPassed', 'CompletedOrPassed'].includes(moveOn))
    say(`moveOn is "${moveOn}"; without it the course counts as done at once (13.1.4).`);
  const score = value(au, 'masteryScore');
  if (score !== undefined && !/^(?:0(?:\.\d{1,4})?|1(?:\.0{1,4})?)$/.test(score))
    say(`masteryScore is "${score}"; it lies between 0 and 1, with at most four decimals (13.1.4).`);
  for (const part of ['title', 'description'])
    if ((text.match(new RegExp(`<${part}>\\s*<langstring lang="[^"]+">[^<]`, 'g')) ?? []).length !== 2)
      say(`course and unit each need a ${part} in some language.`);
  const url = /<url>([^<]*)<\/url>/.exec(text)?.[1] ?? '';
  if (!files.has(url)) say(`it opens "${url}", which isn't in the package.`);
  return flaws;
}

/** What is wrong with a tincan.xml. */
export function tincanFlaws(files: Files): string[] {
  const file = files.get('tincan.xml');
  if (!file) return ['tincan.xml is missing at the top.'];
  const text = textOf(file);
  const flaws: string[] = [];
  const say = (what: string) => flaws.push(`tincan.xml: ${what}`);
  if (!text.includes('xmlns="http://projecttincan.com/tincan.xsd"'))
    say('its namespace is not the one that LMSs know.');
  const activity = /<activity\b[^>]*>/.exec(text)?.[0] ?? '';
  if (!isIri(value(activity, 'id') ?? '')) say('the id of the activity is no absolute IRI.');
  if (!/<name>[^<]/.test(text)) say('the activity has no name.');
  const launch = /<launch lang="[^"]+">([^<]*)<\/launch>/.exec(text)?.[1] ?? '';
  if (!files.has(launch)) say(`it opens "${launch}", which isn't in the package.`);
  return flaws;
}

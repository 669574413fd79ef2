import type { Statement } from './rules.ts';

/** What a launch of cmi5 asks of its statements. */
export interface Session {
  activityId: string;
  registration: string;
  sessionId: string;
  masteryScore?: number | undefined;
  launchMode: 'Normal' | 'Browse' | 'Review';
  template: { contextActivities: Record<string, { id: string }[]>; extensions: Record<string, unknown> };
}

/** A rule that was broken: its number in the specification, and what happened. */
export interface Broken {
  requirement: string;
  says: string;
}

export const verbOf = ({ verb }: Statement): string => verb?.id?.split('/').at(-1) ?? '';
/** Which rule asks for how long it took. */
const durations = {
  terminated: '9.5.4.1-1',
  completed: '9.5.4.1-2',
  passed: '9.5.4.1-3',
  failed: '9.5.4.1-4',
} as const;
const defined = ['initialized', 'completed', 'passed', 'failed', 'terminated'];
const adl = 'http://adlnet.gov/expapi/verbs/';
const category = (name: string) => `https://w3id.org/xapi/cmi5/context/categories/${name}`;
const masteryExtension = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore';
const sessionExtension = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';

const hasCategory = ({ context }: Statement, name: string) =>
  (context?.contextActivities?.category ?? []).some(({ id }) => id === category(name));

/** Which rule a statement breaks, after those of the same session and of the same registration. */
export function brokenBy(
  one: Statement,
  session: Session,
  here: readonly Statement[],
  all: readonly Statement[],
): Broken | undefined {
  const verb = verbOf(one);
  const said = (name: string) => here.some((other) => verbOf(other) === name);
  const saidBefore = (name: string) => all.some((other) => verbOf(other) === name);
  const rule = (isBroken: boolean, requirement: string, says: string): Broken | undefined =>
    isBroken ? { requirement, says } : undefined;
  const isDefined = one.verb?.id === `${adl}${verb}` && defined.includes(verb) && one.object?.id === session.activityId;
  const { result, context } = one;
  const isJudged = result?.success !== undefined || result?.completion !== undefined;
  const scaled = result?.score?.scaled;
  const { masteryScore } = session;
  const kept = Object.entries(session.template.contextActivities).every(([name, list]) =>
    list.every(({ id }) => (context?.contextActivities?.[name] ?? []).some((other) => other.id === id)),
  );
  return (
    rule(said('terminated'), '9.3.8.0-2', 'a statement comes after "terminated"') ??
    rule(!said('initialized') && verb !== 'initialized', '9.3.2.0-2', `"${verb}" comes before "initialized"`) ??
    rule(verb === 'initialized' && said('initialized'), '9.3.2.0-3', 'a session is initialized twice') ??
    rule(
      context?.registration !== session.registration,
      '9.6.1.0-1',
      'the registration is not the one of the launch',
    ) ??
    rule(
      context?.extensions?.[sessionExtension] !== session.sessionId,
      '9.6.3.1-4',
      'the session id of the template is missing',
    ) ??
    rule(!kept, '9.6.2.0-1', 'the context template was changed') ??
    rule(
      session.launchMode !== 'Normal' && !['initialized', 'terminated'].includes(verb),
      '10.2.2.0-2',
      `"${verb}" is sent in launch mode ${session.launchMode}`,
    ) ??
    rule(isDefined && !hasCategory(one, 'cmi5'), '9.6.2.1-1', `"${verb}" lacks the category cmi5`) ??
    rule(
      !isDefined && hasCategory(one, 'cmi5'),
      '9.6.2.1-1',
      `"${verb}" has the category cmi5, which is for statements that cmi5 defines`,
    ) ??
    rule(isDefined && isJudged && !hasCategory(one, 'moveon'), '9.6.2.2-1', `"${verb}" lacks the category moveon`) ??
    rule(
      !isJudged && hasCategory(one, 'moveon'),
      '9.6.2.2-2',
      `"${verb}" has the category moveon and no result for it`,
    ) ??
    rule(
      isDefined && verb in durations && !result?.duration,
      durations[verb as keyof typeof durations],
      `"${verb}" has no duration`,
    ) ??
    rule(
      isDefined && !['passed', 'failed'].includes(verb) && result?.score !== undefined,
      '9.5.1.0-2',
      `"${verb}" has a score`,
    ) ??
    rule(
      result?.score?.raw !== undefined && (result.score.min === undefined || result.score.max === undefined),
      '9.5.1.0-3',
      'score.raw comes without min or max',
    ) ??
    rule(
      isDefined && verb === 'completed' && result?.completion !== true,
      '9.5.3.0-1',
      '"completed" without completion: true',
    ) ??
    rule(
      isDefined && verb !== 'completed' && result?.completion !== undefined,
      '9.5.3.0-2',
      `"${verb}" has completion`,
    ) ??
    rule(isDefined && verb === 'passed' && result?.success !== true, '9.5.2.0-1', '"passed" without success: true') ??
    rule(isDefined && verb === 'failed' && result?.success !== false, '9.5.2.0-2', '"failed" without success: false') ??
    rule(
      isDefined && !['passed', 'failed'].includes(verb) && result?.success !== undefined,
      '9.5.2.0-3',
      `"${verb}" has success`,
    ) ??
    rule(
      verb === 'completed' && isDefined && saidBefore('completed'),
      '9.3.3.0-2',
      'it was completed before in this registration',
    ) ??
    rule(
      verb === 'passed' && isDefined && saidBefore('passed'),
      '9.3.4.0-3',
      'it was passed before in this registration',
    ) ??
    rule(verb === 'failed' && isDefined && saidBefore('passed'), '9.3.0.0-8', 'it failed after it was passed') ??
    rule(
      isDefined && ['passed', 'failed'].includes(verb) && (said('passed') || said('failed')),
      '9.3.0.0-3',
      'both passed and failed, or one of them twice, in a session',
    ) ??
    rule(
      isDefined && verb === 'passed' && masteryScore !== undefined && scaled !== undefined && scaled < masteryScore,
      '9.3.4.0-2',
      `passed with ${scaled}, under the mastery score of ${masteryScore}`,
    ) ??
    rule(
      isDefined && verb === 'failed' && masteryScore !== undefined && scaled !== undefined && scaled >= masteryScore,
      '9.3.5.0-2',
      `failed with ${scaled}, which reaches the mastery score of ${masteryScore}`,
    ) ??
    rule(
      isDefined &&
        ['passed', 'failed'].includes(verb) &&
        masteryScore !== undefined &&
        context?.extensions?.[masteryExtension] !== masteryScore,
      '9.6.3.2-2',
      `"${verb}" does not tell the mastery score`,
    ) ??
    rule(one.timestamp === undefined, '9.7.0.0-1', `"${verb}" has no timestamp`) ??
    rule(one.id === undefined, '9.1.0.0-1', `"${verb}" has no id`)
  );
}

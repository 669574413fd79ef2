import { decimal, duration } from '../../../domain/lms/interaction/formats.ts';
import { type Interaction, resultOf } from '../../../domain/lms/interaction/interaction.ts';
import { patterns2004, response2004, wireId } from '../../../domain/lms/interaction/wire.ts';
import { uuidOf } from './uuid.ts';

const adl = 'http://adlnet.gov/expapi/verbs/';
/** The verbs in use (cmi5 9.3; https://w3id.org/xapi/adl/verbs). */
export const verbs = {
  initialized: `${adl}initialized`,
  answered: `${adl}answered`,
  progressed: `${adl}progressed`,
  completed: `${adl}completed`,
  passed: `${adl}passed`,
  failed: `${adl}failed`,
  terminated: `${adl}terminated`,
} as const;
export type Verb = keyof typeof verbs;

const cmi5 = 'https://w3id.org/xapi/cmi5/context/';
const category = (name: string) => ({ id: `${cmi5}categories/${name}` });
/** Result extension for how much is done, in whole percent (cmi5 9.5.5.1). */
export const progressExtension = 'https://w3id.org/xapi/cmi5/result/extensions/progress';

/** The context of a launch: what its LMS wants to be in all statements, as it came (cmi5 10.2.1). */
export interface Context {
  contextActivities?: Record<string, object[] | object | undefined>;
  extensions?: Record<string, unknown>;
  [more: string]: unknown;
}

/** What all statements of a launch have in common. */
export interface Frame {
  standard: 'cmi5' | 'xapi';
  actor: object;
  activity: string;
  registration: string;
  /** The course's own name, under which its questions have theirs. */
  course: string;
  /** BCP 47 tag of what the course says. */
  language: string;
  template: Context;
}

export interface Result {
  completion?: boolean;
  success?: boolean;
  score?: { scaled: number; raw?: number; min?: number; max?: number };
  duration?: string;
  response?: string;
  extensions?: Record<string, unknown>;
}

function contextOf(
  frame: Frame,
  extra: { categories?: object[]; parent?: object; mastery?: number | undefined },
): Context {
  const { template, registration } = frame;
  const { contextActivities = {}, extensions } = template;
  const list = (name: string) => [contextActivities[name] ?? []].flat();
  const { categories = [], parent, mastery } = extra;
  const activities = {
    ...contextActivities,
    ...(categories.length > 0 && { category: [...list('category'), ...categories] }),
    ...(parent && { parent: [...list('parent'), parent] }),
  };
  return {
    ...template,
    ...(registration && { registration }),
    ...(Object.keys(activities).length > 0 && { contextActivities: activities }),
    ...(mastery !== undefined && { extensions: { ...extensions, [`${cmi5}extensions/masteryscore`]: mastery } }),
  };
}

/** A statement about the whole course. @param name tells it from others of the learner: the same name, the same id */
export function statementOf(
  frame: Frame,
  verb: Verb,
  { name, at, result, mastery }: { name: string; at: number; result?: Result; mastery?: number | undefined },
): object {
  const { standard, actor, activity, registration } = frame;
  const isJudged = result?.success !== undefined || result?.completion !== undefined;
  const isDefined = standard === 'cmi5' && verb !== 'progressed';
  const categories = isDefined ? [category('cmi5'), ...(isJudged ? [category('moveon')] : [])] : [];
  return {
    id: uuidOf(`${registration} ${activity} ${name}`),
    actor,
    verb: { id: verbs[verb], display: { en: verb } },
    object: { objectType: 'Activity', id: activity },
    ...(result && { result }),
    context: contextOf(frame, { categories, mastery }),
    timestamp: new Date(at).toISOString(),
  };
}

/** The lists of parts that a type of interaction has (xAPI 1.0.3 Data, Interaction Components). */
function components({ asked }: Interaction, language: string): object {
  const list = (parts: readonly { id: string; text: string }[]) =>
    parts.map(({ id, text }) => ({ id: wireId(id), description: { [language]: text } }));
  if (asked.type === 'matching') return { source: list(asked.parts), target: list(asked.targets ?? []) };
  if (asked.type === 'likert') return { scale: list(asked.parts) };
  if (asked.type === 'choice' || asked.type === 'sequencing') return { choices: list(asked.parts) };
  return {};
}

/** The statement of an answer. */
export function answered(frame: Frame, one: Interaction): object {
  const { asked, at, fact, outcome, latency } = one;
  const { actor, activity, registration, course, language } = frame;
  const result = resultOf(one);
  const right = patterns2004(asked);
  return {
    id: uuidOf(`${registration} ${activity} ${fact} ${asked.id}`),
    actor,
    verb: { id: verbs.answered, display: { en: 'answered' } },
    object: {
      objectType: 'Activity',
      id: `${course}${/[/#]$/.test(course) ? '' : course.startsWith('urn:') ? ':' : '/'}${asked.id}`,
      definition: {
        type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
        interactionType: asked.type,
        description: { [language]: asked.text },
        ...(right.length > 0 && { correctResponsesPattern: right }),
        ...components(one, language),
      },
    },
    result: {
      response: response2004(asked, one.response),
      ...(outcome.type === 'scored' && {
        success: result === 'correct',
        score: { scaled: Number(decimal(outcome.earned / outcome.possible)) },
      }),
      ...(latency !== undefined && { duration: duration(latency) }),
    },
    context: contextOf(frame, { parent: { objectType: 'Activity', id: activity } }),
    timestamp: new Date(at).toISOString(),
  };
}

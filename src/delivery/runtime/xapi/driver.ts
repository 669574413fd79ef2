import { duration } from '../../../domain/lms/interaction/formats.ts';
import type { Driver, Mode, Opened, Report } from '../driver.ts';
import type { Launch } from './launch.ts';
import { type Came, createLrs, type Lrs } from './lrs.ts';
import { type KeptSession, type Shelf, sessionOf } from './session.ts';
import { answered, type Context, type Frame, progressExtension, statementOf, type Verb } from './statement.ts';

interface Surroundings {
  standard: Frame['standard'];
  launch: Launch;
  shelf: Shelf;
  /** The course's own name and its language. */
  course: Pick<Frame, 'course' | 'language'>;
  /** Milliseconds since the page was opened, and since 1970. */
  elapsed(): number;
  now(): number;
}

/** What is kept with the LRS. */
interface Kept {
  version: 1;
  state: string;
  place: string;
  /** What was said of the whole course, which is said once an enrolment. */
  told: Verb[];
}

interface LaunchData {
  contextTemplate?: Context;
  launchMode?: string;
  masteryScore?: number;
  returnURL?: string;
}

const isKept = (found: unknown): found is Kept => (found as Kept | undefined)?.version === 1;

/** So many statements go in one request. */
const atOnce = 25;

/** Speaks cmi5, or xAPI as a Tin Can launch has it, with the LRS of the launch. */
export function createXapi(surroundings: Surroundings): Driver {
  const { standard, launch, shelf, course, elapsed, now } = surroundings;
  const { actor, activity, registration } = launch;
  const agent = { activityId: activity, agent: JSON.stringify(actor), ...(registration && { registration }) };
  const frame: Frame = { standard, actor, activity, registration, ...course, template: {} };
  let mine: KeptSession | undefined;
  let lrs: Lrs | undefined;
  let data: LaunchData = {};
  let mode: Mode = 'normal';
  let kept: Kept = { version: 1, state: '', place: '', told: [] };
  let isOpen = false;
  let percent = -1;

  const about = (verb: Verb, name: string, more: object = {}) => statementOf(frame, verb, { name, at: now(), ...more });
  const send = async (statements: readonly object[]): Promise<Came> => (await lrs?.send(statements)) ?? 'failed';

  async function tellAnswers({ interactions }: Report): Promise<boolean> {
    for (let i = 0; i < interactions.length; i += atOnce) {
      const came = await send(interactions.slice(i, i + atOnce).map((one) => answered(frame, one)));
      if (came === 'failed') return false;
    }
    return true;
  }

  async function tellStanding({ standing }: Report, { session, keep }: KeptSession): Promise<boolean> {
    const due: [Verb, object][] = [];
    const { completion, success, score } = standing;
    const tell = (verb: Verb, more: object) => !kept.told.includes(verb) && due.push([verb, more]);
    const mastery = data.masteryScore;
    // cmi5 takes one of the two in a session (9.3.4, 9.3.5).
    const { isJudged } = session;
    if (completion === 'completed') tell('completed', { result: { completion: true, duration: duration(elapsed()) } });
    const result = {
      success: success === 'passed',
      ...(score !== undefined && { score: { scaled: score } }),
      duration: duration(elapsed()),
    };
    if (success === 'passed' && !isJudged) tell('passed', { result, mastery });
    if (success === 'failed' && !isJudged && !kept.told.includes('passed')) tell('failed', { result, mastery });
    for (const [verb, more] of due) {
      const came = await send([about(verb, verb === 'failed' ? `failed ${session.at}` : verb, more)]);
      if (came === 'failed') return false;
      if (verb !== 'completed') {
        session.isJudged = true;
        keep();
      }
      // A fail may be told again by another launch; the rest holds for the enrolment.
      if (verb !== 'failed') kept = { ...kept, told: [...kept.told, verb] };
    }
    const next = Math.round(standing.progress * 100);
    if (next !== percent && next < 100 && next > 0 && completion !== 'completed') {
      const extensions = { [progressExtension]: next };
      if (
        (await send([about('progressed', `progress ${session.at} ${next}`, { result: { extensions } })])) === 'failed'
      )
        return false;
    }
    percent = next;
    return true;
  }

  return {
    limit: 200_000,
    known: { learner: JSON.stringify(actor), enrolment: registration },
    async open() {
      mine = await sessionOf(launch, shelf, now());
      if (!mine || mine.session.isOver) return undefined;
      const { session, keep } = mine;
      lrs = createLrs(launch.endpoint, session.key);
      try {
        if (standard === 'cmi5') {
          data = ((await lrs.read('activities/state', { ...agent, stateId: 'LMS.LaunchData' })) ?? {}) as LaunchData;
          frame.template = data.contextTemplate ?? {};
          // It must be asked for (cmi5 11); the course has one language and no sound.
          await lrs.read('agents/profile', { agent: agent.agent, profileId: 'cmi5LearnerPreferences' });
          const asked = data.launchMode?.toLowerCase();
          mode = asked === 'browse' || asked === 'review' ? asked : 'normal';
        }
        const found = await lrs.read('activities/state', { ...agent, stateId: 'goldseam' });
        if (isKept(found)) kept = found;
        if (!session.isBegun && (await send([about('initialized', `initialized ${session.at}`)])) !== 'done')
          return undefined;
        session.isBegun = true;
        keep();
      } catch {
        return undefined;
      }
      isOpen = true;
      const opened: Opened = {
        mode,
        state: kept.state,
        place: kept.place,
        learner: agent.agent,
        enrolment: registration,
        isFirst: kept.state === '',
      };
      // What passes has to fit it (cmi5 9.5.1), whoever set it: the package brings the author's.
      return { ...opened, masteryScore: data.masteryScore };
    },
    async report(report) {
      if (!isOpen || mode !== 'normal' || !lrs || !mine) return false;
      // First the answers, then that they are told: what is told twice has the same ids and counts once.
      if (!(await tellAnswers(report))) return false;
      if (!(await tellStanding(report, mine))) return false;
      kept = { ...kept, state: report.state, place: report.place };
      return (await lrs.write('activities/state', { ...agent, stateId: 'goldseam' }, kept)) === 'done';
    },
    // Its requests outlive the page.
    hurry() {},
    async close(_isLeaving, isReload) {
      if (!isOpen || !mine) return false;
      // The key is given out once, so that a page that is loaded again goes on with the session.
      if (isReload) return true;
      isOpen = false;
      mine.session.isOver = true;
      mine.keep();
      const result = { duration: duration(elapsed()) };
      return (await send([about('terminated', `terminated ${mine.session.at}`, { result })])) === 'done';
    },
    returnTo: () => data.returnURL,
  };
}

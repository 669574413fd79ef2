// One computer may serve many learners, and one learner may take a course twice. Each enrolment has a record of its own
// in the browser, named by a tag that travels in the state; so a new enrolment begins anew, wherever an old one lies.

/** A text that outlives the window. It may refuse. */
export interface Memory {
  read(key: string): string;
  write(key: string, text: string): void;
}

const tagShape = /^([0-9a-z]{8})~/;
const pointerShape = /^([0-9a-z]{8})(!?)$/;

/** A short name for a text of any length; not a secret. */
function short(text: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  const mixed = (n: number, m: number) => (Math.imul(n ^ (n >>> 16), m) ^ (n >>> 13)) >>> 0;
  return mixed(a, 2246822507).toString(36).padStart(7, '0') + mixed(b, 3266489909).toString(36).padStart(7, '0');
}

/** A state as it's saved: whose record it is, then the record. */
export const tagged = (tag: string, text: string): string => `${tag}~${text}`;

/** The record in a saved state; '' where there is none. */
export const untagged = (state: string): string => state.replace(tagShape, '');

/** What is known at a launch. */
export interface Known {
  course: string;
  learner: string;
  /** The host's own name for the enrolment, where it has one. */
  enrolment?: string | undefined;
  state: string;
  /** Whether the host says that the course was never opened before. */
  isFirst: boolean;
}

/** An enrolment: its tag, the name of its record, and how to say that the host has its tag. */
export interface Enrolment {
  tag: string;
  record: string;
  confirm(): void;
}

/**
 * Says which enrolment a launch belongs to. The saved state says it; where the host lost or spoiled that, the last one of
 * this learner in this browser counts; where it was never opened, an earlier launch that the host never answered.
 * @param random gives [0, 1)
 */
export function enrolmentOf(
  { course, learner, enrolment, state, isFirst }: Known,
  memory: Memory,
  random: () => number,
): Enrolment {
  const whose = `${course}/${short(learner)}`;
  const pointer = `goldseam/${whose}`;
  const [, last, confirmed] = pointerShape.exec(memory.read(pointer)) ?? [];
  const fresh = () => Array.from({ length: 8 }, () => Math.floor(random() * 36).toString(36)).join('');
  const remembered = last && (!isFirst || state !== '' || !confirmed) ? last : undefined;
  const named = enrolment ? short(enrolment).slice(0, 8) : undefined;
  const tag = named ?? tagShape.exec(state)?.[1] ?? remembered ?? fresh();
  if (tag !== last) memory.write(pointer, tag);
  return { tag, record: `${whose}/${tag}`, confirm: () => memory.write(pointer, `${tag}!`) };
}

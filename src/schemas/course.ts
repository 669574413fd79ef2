import { z } from 'astro/zod';
import { address } from './address.ts';
import { completion } from './completion.ts';
import { courseFlaws } from './course-flaws.ts';
import { id } from './id.ts';
import { iri } from './iri.ts';
import { canonical, language } from './language.ts';
import { look } from './look/look.ts';
import { unit, unitFlaws } from './unit.ts';

/** Something the course draws on. */
export const source = z.strictObject({
  /** Stable id, unique among the course's sources. */
  id,
  /** `article` for what the course retells, `study` for outside evidence. */
  kind: z.enum(['article', 'study']),
  /** As the reader would look for it. */
  title: z.string().min(1),
  /** Who wrote it. */
  by: z.string().optional(),
  /** When it came out, as the reader should see it. */
  date: z.string().optional(),
  /** A public address, if known. It begins with https:, http: or mailto:. */
  url: address.optional(),
  /** One line: what it is, or what to keep in mind. */
  note: z.string().optional(),
  /** How many teaching points were taken from it. They are called `<id>.1`, `<id>.2` and so on. */
  points: z.int().min(1).optional(),
});

/** One of the skills that run through the course; each is a seam of the bowl. */
export const move = z.strictObject({
  /** Stable id, unique among the course's moves. Questions and lessons name it. */
  id,
  /** What the move is called. */
  title: z.string().min(1),
  /** One short sentence. */
  summary: z.string().min(1),
  /** File of its drawing in the course's `art` folder, without the ending. */
  art: z.string().optional(),
  /** The lesson to take when the choice was costly, and when it was workable. */
  lesson: z.strictObject({
    /** Id of the lesson to take when the choice was costly. */
    costly: id,
    /** Id of the lesson to take when it was workable. */
    workable: id,
  }),
});

const track = z.strictObject({
  /** Stable id, unique among the course's tracks. */
  id,
  /** What the track is called. */
  title: z.string().min(1),
  /** One sentence: what it is and for whom. */
  summary: z.string().min(1),
  /** Lesson ids in order. */
  lessons: z.array(id).min(1),
});

/** How strictly a course is read. */
export const quality = z.enum(['strict', 'standard', 'off']);

const written = z.strictObject({
  /** Stable id; names the learner's record on the device. */
  id,
  /** Shown in the bar, in page titles and in lists of courses. */
  title: z.string().min(1),
  /** BCP 47 tag of the course's language. */
  language: language.default('en'),
  /** The line above the headline of the home page, without the time, which the build adds. */
  eyebrow: z.string().min(1),
  /** The large line of the home page: what the course is for. */
  headline: z.string().min(1),
  /** Two or three short sentences under the headline. */
  lead: z.string().min(1),
  /** Said small under the buttons. */
  promise: z.string().min(1),
  /** What the course is and is not, on its home page. Paragraphs. */
  about: z.array(z.string().min(1)).min(1),
  /** What the bowl shows, for those who do not see it. */
  drawing: z.string().min(1),
  /** Up to six; the order is the order of the seams. */
  moves: z.array(move).max(6).default([]),
  /** Lesson ids in order. The first is numbered 0 when `start` is true. With `units` this can be left out. */
  lessons: z.array(id).min(1).optional(),
  /** Parts of a long course, in order. Every lesson is in exactly one. */
  units: z.array(unit).default([]),
  /** `true` when the first lesson is a start page without a number. */
  start: z.boolean().default(false),
  /** The moments quiz offered on the home page. */
  quiz: id.optional(),
  /**
   * How closely `npm test` reads the course: `standard` finds what is wrong in any course, such as links that lead
   * nowhere and cues that give the answer away; `strict` adds the house style of lengths, reading grade and tone; `off`
   * leaves only what breaks the build.
   */
  quality: quality.default('standard'),
  /** Shorter ways through the course. */
  tracks: z.array(track).default([]),
  /** What the course draws on. */
  sources: z.array(source).default([]),
  /** Names its packages, beside its id: letters, digits, dots and hyphens, like "2" or "2026.1". */
  version: z
    .string()
    .regex(
      /^[0-9A-Za-z][0-9A-Za-z.-]{0,19}$/,
      'A version has letters, digits, dots and hyphens, at most 20, like "2026.1".',
    )
    .default('1'),
  /** The course's name in the world, for cmi5 and xAPI: an address that is yours and stays, or a URN. Left out, it's `urn:goldseam:` and its id. */
  iri: iri.optional(),
  /** What an LMS is told of it. */
  completion: completion.default(completion.parse({})),
  /** Colours of the course's own, in place of the site's; their contrast is checked in both themes. */
  look: look.default({}),
});

export const course = written
  .superRefine((one, context) => {
    for (const { path, message } of [...unitFlaws(one), ...courseFlaws(one)])
      context.addIssue({ code: 'custom', path, message });
  })
  .transform((one) => ({
    ...one,
    language: canonical(one.language) ?? one.language,
    iri: one.iri ?? `urn:goldseam:${one.id}`,
    lessons: one.lessons ?? one.units.flatMap(({ lessons }) => lessons),
  }));

export type Source = z.infer<typeof source>;
export type Move = z.infer<typeof move>;
export type Track = z.infer<typeof track>;
export type Course = z.infer<typeof course>;

/** What a word names: by which attribute, things of which sort, and whether several parted by spaces. */
export interface Naming {
  by: 'id' | 'source';
  sort: 'source' | 'question' | 'quiz' | 'scenario' | 'term' | 'worksheet';
  several?: true;
}

/** A word that authors may use in MDX. */
interface Word {
  names?: Naming;
  /** What it can say about itself, and the values that are known where not any text will do. */
  attributes?: Readonly<Record<string, readonly string[] | 'any'>>;
  /** Attributes that it can't do without, besides the one that names something. */
  needs?: readonly string[];
  /** Whether it stands within sentences; all others stand on lines of their own. */
  isInline?: true;
  /** Whether words stand between its tags: they have to, may, or can't. */
  holds: 'words' | 'perhaps' | 'nothing';
}

/** The words authors may use in MDX. */
export const words: Readonly<Record<string, Word>> = {
  Cite: { names: { by: 'id', sort: 'source' }, holds: 'nothing', isInline: true },
  Completion: { holds: 'nothing' },
  Differ: { holds: 'words' },
  Example: { attributes: { title: 'any' }, needs: ['title'], holds: 'words' },
  Limit: { holds: 'words' },
  Only: { attributes: { in: ['lms', 'web'] }, needs: ['in'], holds: 'words' },
  Playbook: { holds: 'nothing' },
  Question: { names: { by: 'id', sort: 'question' }, holds: 'nothing' },
  Quiz: { names: { by: 'id', sort: 'quiz' }, attributes: { title: 'any' }, holds: 'perhaps' },
  Quote: { names: { by: 'source', sort: 'source' }, holds: 'words', isInline: true },
  Rule: { holds: 'words' },
  Scenario: { names: { by: 'id', sort: 'scenario' }, holds: 'nothing' },
  Term: { names: { by: 'id', sort: 'term' }, holds: 'words', isInline: true },
  Voice: { names: { by: 'source', sort: 'source', several: true }, holds: 'words' },
  Voices: { attributes: { id: 'any', title: 'any' }, needs: ['id', 'title'], holds: 'words' },
  Worksheet: { names: { by: 'id', sort: 'worksheet' }, attributes: { timer: ['none'] }, holds: 'nothing' },
};

/** The word of this name in any case, such as `question`. */
export function wordLike(name: string): string | undefined {
  return Object.keys(words).find((word) => word.toLowerCase() === name.toLowerCase());
}

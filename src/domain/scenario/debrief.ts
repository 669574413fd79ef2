import type { Rating } from '../../schemas/option.ts';
import type { Scenario } from '../../schemas/scenario.ts';
import { oneLine as plain } from '../markdown.ts';
import { inWords } from './story.ts';
import type { Walk } from './walk.ts';

/** The words of the interface that a debrief needs. */
export interface DebriefWords {
  ending: string;
  later: string;
  cost: string;
  standing: string;
  path: string;
  yours: string;
  strong: string;
  differs: string;
  rating: Record<Rating, string>;
  /** When the run was begun. */
  date: string;
}

/** A debrief as a Markdown file: the ending, how things stand, and the path with the strong way beside it. */
export function debriefInMarkdown(story: Scenario, run: Walk, note: string, words: DebriefWords): string {
  const { ending } = run;
  const blocks = [`# ${plain(story.title)}`, `${plain(story.role)}. ${words.date}`];
  if (ending) {
    blocks.push(`## ${words.ending}: ${plain(ending.title)}`, plain(ending.text));
    if (ending.later) blocks.push(`**${words.later}** ${plain(ending.later)}`);
    if (ending.cost) blocks.push(`**${words.cost}** ${plain(ending.cost)}`);
  }
  const standing = inWords(story, run.state).map((one) => `- **${plain(one.title)}** ${plain(one.text)}`);
  blocks.push(`## ${words.standing}`, standing.join('\n'), `## ${words.path}`);
  run.steps.forEach(({ node, way }, i) => {
    const strong = node.options.find((option) => option.rating === 'strong');
    blocks.push(`### ${i + 1}. ${plain(node.title)} (${words.rating[way.rating]})`);
    blocks.push(`**${words.yours}** ${plain(way.text)} ${plain(way.result)}`);
    if (way.rating !== 'strong' && strong)
      blocks.push(`**${words.strong}** ${plain(strong.text)} ${plain(strong.why)}`);
  });
  if (note.trim()) blocks.push(`## ${words.differs}`, plain(note));
  return `${blocks.join('\n\n')}\n`;
}

import Anchor from './Anchor.astro';
import Cite from './Cite.astro';
import Completion from './Completion.astro';
import Differ from './Differ.astro';
import Example from './Example.astro';
import Limit from './Limit.astro';
import Only from './Only.astro';
import Playbook from './Playbook.astro';
import Question from './Question.astro';
import Quiz from './Quiz.astro';
import Quote from './Quote.astro';
import Rule from './Rule.astro';
import Scenario from './Scenario.astro';
import SecondHeading from './SecondHeading.astro';
import Table from './Table.astro';
import Term from './Term.astro';
import Voice from './Voice.astro';
import Voices from './Voices.astro';
import Worksheet from './Worksheet.astro';

/** The words authors may use in MDX without importing anything, and what becomes of their Markdown. */
export const words = {
  Cite,
  Completion,
  Differ,
  Example,
  Limit,
  Only,
  Playbook,
  Question,
  Quiz,
  Quote,
  Rule,
  Scenario,
  Term,
  Voice,
  Voices,
  Worksheet,
  // What Markdown writes.
  a: Anchor,
  h2: SecondHeading,
  table: Table,
};

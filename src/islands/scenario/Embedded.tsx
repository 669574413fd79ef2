import { useEffect, useState } from 'preact/hooks';
import type { Scenario as Story } from '../../schemas/scenario.ts';
import { fetchStory } from './fetch-story.ts';
import type { Cover } from './props.ts';
import { Scenario } from './Scenario.tsx';

interface Props {
  cover: Cover;
  level: 1 | 3;
  minutes: readonly [number, number];
  /** Address of the story and its forms. */
  source: string;
}

/** A scenario in a lesson: its setting at once, the rest of the story when it has been fetched. */
export function Embedded({ cover, level, minutes, source }: Props) {
  const [story, setStory] = useState<Story>();
  const [failed, setFailed] = useState(false);
  const load = () => {
    setFailed(false);
    fetchStory(source).then(setStory, () => setFailed(true));
  };
  useEffect(load, [source]);
  // One component before and after, so that the button that has the focus stays the same button.
  return (
    <Scenario
      story={story ?? { ...cover, flags: [], nodes: [], endings: [] }}
      level={level}
      minutes={minutes}
      fetching={story ? undefined : { failed, again: load }}
    />
  );
}

import { useEffect, useState } from 'preact/hooks';
import { scenario as say } from '../../messages/en.ts';
import type { Scenario as Story } from '../../schemas/scenario.ts';
import { Scenario } from './Scenario.tsx';
import { type Cover, Setting } from './Setting.tsx';

interface Props {
  cover: Cover;
  level: 1 | 3;
  minutes: readonly [number, number];
  /** Address of the story's data. */
  source: string;
}

/** A scenario in a lesson: its setting at once, the story when it has been fetched. A start pressed before is kept. */
export function Embedded({ cover, level, minutes, source }: Props) {
  const [story, setStory] = useState<Story>();
  const [pressed, setPressed] = useState(false);
  const [failed, setFailed] = useState(false);
  const load = () => {
    setFailed(false);
    fetch(source)
      .then((response) => (response.ok ? response.json() : Promise.reject()))
      .then(setStory, () => setFailed(true));
  };
  useEffect(load, [source]);
  if (story) return <Scenario story={story} level={level} minutes={minutes} begin={pressed} />;
  const start = () => {
    setPressed(true);
    if (failed) load();
  };
  return (
    <>
      <Setting story={cover} level={level} minutes={minutes} onStart={start} />
      <p class="status" role="status">
        {failed ? say.failed : ''}
      </p>
    </>
  );
}

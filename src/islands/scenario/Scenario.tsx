import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { walk } from '../../domain/scenario/walk.ts';
import type { Scenario as Story } from '../../schemas/scenario.ts';
import { $attempts, begin, openAttempt } from '../../stores/attempts.ts';
import { ready } from '../../stores/here.ts';
import { choicesOf } from '../../stores/walks.ts';
import { useStored } from '../use-stored.ts';
import { Undo } from '../views/Undo.tsx';
import { createAddress } from './address.ts';
import { Debrief } from './Debrief.tsx';
import { Decision } from './Decision.tsx';
import { Ending } from './Ending.tsx';
import { Setting } from './Setting.tsx';

export interface ScenarioProps {
  story: Story;
  /** Level of the title's heading: 1 on a page of its own, 3 in a lesson. */
  level: 1 | 3;
  minutes: readonly [number, number];
  /** Where to go on afterwards. */
  lesson?: { title: string; href: string } | undefined;
  /** The learner has pressed the start before the story was here. */
  begin?: boolean;
}

/** A story that goes on from each decision: its setting, its decisions one a screen, its ending and debrief. */
export function Scenario(props: ScenarioProps) {
  const { story } = props;
  const address = useMemo(() => createAddress(story.id), [story.id]);
  const screen = useStored(address.$screen, { at: 'setting' } as const);
  const attempts = useStored($attempts, []);
  const [known, setKnown] = useState(false);
  const moved = useRef(false);
  useEffect(() => {
    void ready.then(() => setKnown(true));
    return address.follow();
  }, [address]);
  const start = () => {
    begin(story.id);
    address.go({ at: 'node', node: story.nodes[0]?.id ?? '' });
  };
  useEffect(() => {
    if (known && props.begin) start();
  }, [known]);
  const open = openAttempt(attempts, [story.id]);
  const run = walk(story, open ? choicesOf(open) : []);
  const ended = screen.at === 'ending' ? attempts.find((one) => one.id === screen.run && one.completed) : undefined;
  if (known && ended) {
    moved.current = true;
    const told = walk(story, choicesOf(ended));
    return (
      <>
        <Ending {...props} run={told} name={ended.id} />
        <Debrief {...props} run={told} attempt={ended} address={address} />
        <Undo />
      </>
    );
  }
  if (known && open && screen.at === 'node') {
    moved.current = true;
    return <Decision {...props} attempt={open} run={run} wanted={screen.node} address={address} />;
  }
  const resume = known && open && run.steps.length > 0 ? (run.at ?? run.steps.at(-1)?.node) : undefined;
  const last = attempts.filter((one) => one.form === story.id && one.completed).at(-1);
  return (
    <>
      <Setting
        {...props}
        last={last && (() => address.go({ at: 'ending', run: last.id }))}
        resume={resume && { title: resume.title, go: () => address.go({ at: 'node', node: resume.id }) }}
        returned={moved.current}
        onStart={start}
      />
      <Undo />
    </>
  );
}

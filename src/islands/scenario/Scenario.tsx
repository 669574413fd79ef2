import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { attemptOf } from '../../domain/record/fold.ts';
import { walk } from '../../domain/scenario/walk.ts';
import { $attempts, beginOnce, openAttempt } from '../../stores/attempts.ts';
import { ready } from '../../stores/here.ts';
import { choicesOf } from '../../stores/walks.ts';
import type { Place } from '../screens.ts';
import { useStored } from '../use-stored.ts';
import { Undo } from '../views/Undo.tsx';
import { createAddress, type Screen } from './address.ts';
import { adoptEarly } from './adopt.ts';
import { Debrief } from './Debrief.tsx';
import { Decision } from './Decision.tsx';
import { Ending } from './Ending.tsx';
import type { ScenarioProps } from './props.ts';
import { Setting } from './Setting.tsx';

const start: Place<Screen> = { screen: { at: 'setting' } };

/** A story that goes on from each decision: its setting, its decisions one a screen, its ending and debrief. */
export function Scenario(props: ScenarioProps) {
  const { story, fetching } = props;
  const address = useMemo(() => createAddress(story.id), [story.id]);
  const place = useStored(address.$place, start);
  const { screen } = place;
  const attempts = useStored($attempts, []);
  const [known, setKnown] = useState(false);
  const moved = useRef(false);
  useEffect(() => {
    void ready.then(() => {
      adoptEarly(story, address);
      setKnown(true);
    });
    return address.follow();
  }, [address]);
  const [pressed, setPressed] = useState(false);
  const play = () => {
    if (fetching) {
      setPressed(true);
      if (fetching.failed) fetching.again();
      return;
    }
    const asked = address.$place.get();
    void beginOnce([story.id], story.id).then((attempt) => {
      // Who has gone elsewhere meanwhile stays there.
      if (address.$place.get() === asked) address.go({ at: 'node', node: story.nodes[0]?.id ?? '' }, attempt);
    });
  };
  // A start that was pressed before the story was here is kept.
  useEffect(() => {
    if (!known || fetching || !pressed) return;
    setPressed(false);
    play();
  }, [known, fetching, pressed]);
  const open = openAttempt(attempts, [story.id]);
  const run = walk(story, open ? choicesOf(open) : []);
  const ended = screen.at === 'ending' ? attemptOf(attempts, screen.run) : undefined;
  if (known && !fetching && ended?.completed) {
    moved.current = true;
    const told = walk(story, choicesOf(ended));
    return (
      <>
        <Ending {...props} run={told} name={ended.id} />
        <Debrief {...props} run={told} attempt={ended} address={address} />
        <Undo about={[story.id]} />
      </>
    );
  }
  const mine = attempts.filter((one) => one.form === story.id);
  // An address from elsewhere says nothing of the run.
  const shown = place.attempt ? attemptOf(mine, place.attempt) : (open ?? mine.at(-1));
  if (known && !fetching && shown && screen.at === 'node') {
    moved.current = true;
    const told = shown === open ? run : walk(story, choicesOf(shown));
    return <Decision {...props} attempt={shown} run={told} wanted={screen.node} address={address} />;
  }
  const resume = known && open && run.steps.length > 0 ? (run.at ?? run.steps.at(-1)?.node) : undefined;
  const last = mine.filter((one) => one.completed).at(-1);
  return (
    <>
      <Setting
        {...props}
        last={last && (() => address.go({ at: 'ending', run: last.id }, last.id))}
        resume={resume && { title: resume.title, go: () => address.go({ at: 'node', node: resume.id }, open?.id) }}
        returned={moved.current ? place : undefined}
        failed={fetching?.failed}
        onStart={play}
      />
      <Undo about={[story.id]} />
    </>
  );
}

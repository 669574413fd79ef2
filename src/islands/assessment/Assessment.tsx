import { useEffect, useRef, useState } from 'preact/hooks';
import { deadline, type Pace } from '../../domain/quiz/assessment/clock.ts';
import { draw } from '../../domain/quiz/assessment/draw.ts';
import { sittingsOf, standing } from '../../domain/quiz/assessment/standing.ts';
import { attemptOf } from '../../domain/record/fold.ts';
import { sit } from '../../stores/assessment.ts';
import { $attempts, decideAlone } from '../../stores/attempts.ts';
import { now } from '../../stores/clock.ts';
import { ready } from '../../stores/here.ts';
import { takeEarly } from '../question/early.ts';
import { useStored } from '../use-stored.ts';
import { Ask } from './Ask.tsx';
import { $place, follow, go } from './address.ts';
import { adopt } from './adopt.ts';
import { bankOf, itemsOf, type TestProps } from './props.ts';
import { Result } from './Result.tsx';
import { Review } from './Review.tsx';
import { Start } from './Start.tsx';

const start: ReturnType<typeof $place.get> = { screen: { at: 'start' } };

/** An assessment: its start, one question a screen, the review, its result. */
export function Assessment(props: TestProps) {
  const { test } = props;
  const place = useStored($place, start);
  const step = place.screen;
  const attempts = useStored($attempts, []);
  const [known, setKnown] = useState(false);
  const [clock, setClock] = useState(true);
  const away = useRef(false);
  useEffect(() => {
    const early = takeEarly();
    void ready.then(() => early && decideAlone(() => adopt(props, early))).then(() => setKnown(true));
    return follow();
  }, []);
  const begin = async (pace: Pace) => {
    // A click may come before the record is read, and the record decides whether an attempt is left.
    const asked = $place.get();
    await ready;
    const attempt = await decideAlone(() => {
      const stands = standing(test, $attempts.get(), now());
      if (stands.type === 'open') return stands.attempt.id;
      if (stands.type !== 'ready') return undefined;
      const { form } = stands;
      const until = test.time && deadline(test.time.minutes, pace, now());
      return sit(form, (seed) => draw(bankOf(props), form, seed), until);
    });
    // Who has gone elsewhere meanwhile stays there.
    if (attempt && $place.get() === asked) go({ at: 'question', number: 1 }, attempt);
  };
  const mine = sittingsOf(test, attempts);
  if (known && step.at !== 'start') {
    const named = step.at === 'result' ? step.attempt : place.attempt;
    // An address from elsewhere says nothing of the attempt.
    const attempt = named ? attemptOf(mine, named) : mine.at(-1);
    if (attempt && (step.at !== 'result' || attempt.completed !== undefined)) {
      away.current = true;
      if (step.at === 'result') return <Result {...props} attempt={attempt} />;
      const shared = { test, items: itemsOf(props, attempt), attempt, clock, onClock: setClock };
      return step.at === 'review' ? <Review {...shared} /> : <Ask {...shared} number={step.number} />;
    }
  }
  return (
    <Start {...props} attempts={attempts} known={known} returned={away.current ? place : undefined} onStart={begin} />
  );
}

import { useEffect, useRef, useState } from 'preact/hooks';
import { deadline, type Pace } from '../../domain/quiz/assessment/clock.ts';
import { draw } from '../../domain/quiz/assessment/draw.ts';
import { sittingsOf, standing } from '../../domain/quiz/assessment/standing.ts';
import { sit } from '../../stores/assessment.ts';
import { $attempts } from '../../stores/attempts.ts';
import { ready } from '../../stores/here.ts';
import { useStored } from '../use-stored.ts';
import { Ask } from './Ask.tsx';
import { $step, followAddress, go } from './address.ts';
import { bankOf, itemsOf, type TestProps } from './props.ts';
import { Result } from './Result.tsx';
import { Review } from './Review.tsx';
import { Start } from './Start.tsx';

/** An assessment: its start, one question a screen, the review, its result. */
export function Assessment(props: TestProps) {
  const { test } = props;
  const step = useStored($step, { at: 'start' } as const);
  const attempts = useStored($attempts, []);
  const [known, setKnown] = useState(false);
  const [clock, setClock] = useState(true);
  const away = useRef(false);
  useEffect(() => {
    void ready.then(() => setKnown(true));
    return followAddress();
  }, []);
  const begin = async (pace: Pace) => {
    // A click may come before the record is read, and the record decides whether an attempt is left.
    await ready;
    const now = Date.now();
    const stands = standing(test, $attempts.get(), now);
    if (stands.type === 'ready') {
      const { form } = stands;
      sit(form, (seed) => draw(bankOf(props), form, seed), test.time && deadline(test.time.minutes, pace, now));
    }
    if (stands.type === 'ready' || stands.type === 'open') go({ at: 'question', number: 1 });
  };
  const mine = sittingsOf(test, attempts);
  const open = mine.at(-1);
  if (known && step.at !== 'start') {
    away.current = true;
    if (step.at === 'result') {
      const attempt = mine.find((one) => one.id === step.attempt && one.completed !== undefined);
      if (attempt) return <Result {...props} attempt={attempt} />;
    } else if (open && open.completed === undefined) {
      const shared = { test, items: itemsOf(props, open), attempt: open, clock, onClock: setClock };
      return step.at === 'review' ? <Review {...shared} /> : <Ask {...shared} number={step.number} />;
    }
  }
  return <Start {...props} attempts={attempts} known={known} returned={away.current} onStart={begin} />;
}

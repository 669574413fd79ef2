import { useEffect, useRef, useState } from 'preact/hooks';
import type { MomentsForm } from '../../domain/quiz/moments.ts';
import { attemptOf } from '../../domain/record/fold.ts';
import { $attempts, beginOnce, openAttempt } from '../../stores/attempts.ts';
import { log, ready } from '../../stores/here.ts';
import { takeEarly } from '../question/early.ts';
import { useStored } from '../use-stored.ts';
import { Undo } from '../views/Undo.tsx';
import { adopt } from './adopt.ts';
import { Intro } from './Intro.tsx';
import type { QuizProps } from './props.ts';
import { Result } from './Result.tsx';
import { Scene } from './Scene.tsx';
import { $place, follow, go } from './step.ts';

/** A moments quiz. What was deleted can be brought back from whichever screen shows. */
export function Quiz(props: QuizProps) {
  return (
    <>
      <Screen {...props} />
      <Undo about={props.quiz.forms.map((form) => form.id)} />
    </>
  );
}

const start: ReturnType<typeof $place.get> = { screen: { at: 'intro' } };

/** Its start, one scene a screen, its result. */
function Screen(props: QuizProps) {
  const { quiz } = props;
  const place = useStored($place, start);
  const step = place.screen;
  const attempts = useStored($attempts, []);
  const health = useStored(log.$health, 'opening');
  const [known, setKnown] = useState(false);
  const [clock, setClock] = useState(false);
  const away = useRef(false);
  useEffect(() => {
    const early = takeEarly();
    void ready.then(() => {
      if (early) adopt(props, early);
      setKnown(true);
    });
    return follow();
  }, []);
  const forms = quiz.forms.map((form) => form.id);
  const open = openAttempt(attempts, forms);
  const begun = async (form: MomentsForm) => {
    // A click may come before the record is read, and another tab may have begun.
    const asked = $place.get();
    await ready;
    const attempt = await beginOnce(forms, form.id);
    // Who has gone elsewhere meanwhile stays there.
    if ($place.get() === asked) go({ at: 'moment', number: 1 }, attempt);
  };
  if (known && step.at === 'result') {
    const attempt = attemptOf(attempts, step.attempt);
    const form = quiz.forms.find((one) => one.id === attempt?.form);
    if (form && attempt?.completed) {
      away.current = true;
      return <Result {...props} form={form} attempt={attempt} onStart={begun} />;
    }
  }
  if (known && step.at === 'moment') {
    const mine = attempts.filter((one) => forms.includes(one.form));
    // An address from elsewhere says nothing of the attempt.
    const attempt = place.attempt ? attemptOf(mine, place.attempt) : (open ?? mine.at(-1));
    const form = quiz.forms.find((one) => one.id === attempt?.form);
    if (form && attempt) {
      const last = attempt.completed ? form.questions.length : attempt.picks.size + 1;
      const number = Math.min(step.number, last, form.questions.length);
      away.current = true;
      return (
        <Scene title={quiz.title} form={form} attempt={attempt} number={number} clock={clock} onClock={setClock} />
      );
    }
  }
  return (
    <Intro
      quiz={quiz}
      attempts={attempts}
      open={open}
      health={known ? health : 'opening'}
      clock={clock}
      onClock={setClock}
      returned={away.current ? place : undefined}
      onStart={begun}
    />
  );
}

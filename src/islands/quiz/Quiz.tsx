import { useEffect, useRef, useState } from 'preact/hooks';
import type { Form, Moments } from '../../schemas/quiz.ts';
import { $attempts, begin, openAttempt } from '../../stores/attempts.ts';
import { log, ready } from '../../stores/here.ts';
import { useStored } from '../use-stored.ts';
import { Undo } from '../views/Undo.tsx';
import { Intro } from './Intro.tsx';
import { Result } from './Result.tsx';
import { Scene } from './Scene.tsx';
import { $step, followAddress, go } from './step.ts';

export interface QuizProps {
  quiz: Moments;
  moves: readonly { id: string; title: string; lesson: { costly: string; workable: string } }[];
  lessons: Record<string, { title: string; href: string }>;
}

/** A moments quiz. What was deleted can be brought back from whichever screen shows. */
export function Quiz(props: QuizProps) {
  return (
    <>
      <Screen {...props} />
      <Undo />
    </>
  );
}

/** Its start, one scene a screen, its result. */
function Screen(props: QuizProps) {
  const { quiz } = props;
  const step = useStored($step, { at: 'intro' } as const);
  const attempts = useStored($attempts, []);
  const health = useStored(log.$health, 'opening');
  const [known, setKnown] = useState(false);
  const [clock, setClock] = useState(false);
  const away = useRef(false);
  useEffect(() => {
    void ready.then(() => setKnown(true));
    return followAddress();
  }, []);
  const forms = quiz.forms.map((form) => form.id);
  const open = openAttempt(attempts, forms);
  const start = (form: Form) => {
    begin(form.id);
    go({ at: 'moment', number: 1 });
  };
  if (known && step.at === 'result') {
    const attempt = attempts.find((one) => one.id === step.attempt);
    const form = quiz.forms.find((one) => one.id === attempt?.form);
    if (form && attempt?.completed) {
      away.current = true;
      return <Result {...props} form={form} attempt={attempt} onStart={start} />;
    }
  }
  if (known && step.at === 'moment' && open) {
    const form = quiz.forms.find((one) => one.id === open.form);
    const last = form ? Math.min(step.number, open.picks.size + 1, form.questions.length) : 0;
    if (form) {
      away.current = true;
      return <Scene title={quiz.title} form={form} attempt={open} number={last} clock={clock} onClock={setClock} />;
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
      returned={away.current}
      onStart={start}
    />
  );
}

import { firstFinishes } from '../../domain/quiz/moments.ts';
import { rating as ratings, result as say, time } from '../../messages/words.ts';
import { $attempts } from '../../stores/attempts.ts';
import { Seam } from '../seam.tsx';
import { useStored } from '../use-stored.ts';
import type { QuizProps } from './props.ts';
import { ratingsIn } from './ratings.ts';

/** Each move by date, in words, once there are two different forms to compare. */
export function Growth({ quiz, moves }: QuizProps) {
  const attempts = useStored($attempts, []);
  const columns = firstFinishes(
    quiz.forms.map((form) => form.id),
    attempts,
  ).flatMap((attempt) => {
    const form = quiz.forms.find((one) => one.id === attempt.form);
    return form ? [{ attempt, form, ratings: ratingsIn(form, attempt) }] : [];
  });
  if (columns.length < 2) return null;
  return (
    <div class="growth">
      <h2 id="growth">{say.growth}</h2>
      <section class="table" aria-label={say.growth} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say.move}</th>
              {columns.map(({ attempt, form }) => (
                <th scope="col" key={attempt.id}>
                  {say.on(form.name, time.date(attempt.at))}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {moves.map((move) => (
              <tr key={move.id}>
                <th scope="row">{move.title}</th>
                {columns.map(({ attempt, ratings: its }) => {
                  const found = its.find((one) => one.move === move.id);
                  return (
                    <td key={attempt.id}>
                      <span class="mark">
                        <Seam rating={found?.rating ?? 'none'} /> {found ? ratings[found.rating].word : say.unanswered}
                      </span>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p class="small">{quiz.growth}</p>
    </div>
  );
}

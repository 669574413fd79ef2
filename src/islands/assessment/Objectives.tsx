import type { byObjective } from '../../domain/quiz/assessment/result.ts';
import { testResult as say } from '../../messages/words.ts';
import type { Target } from './props.ts';

interface Props {
  results: ReturnType<typeof byObjective<{ id: string; title: string }>>;
  revisit: Record<string, Target>;
}

/** Each objective in figures; then in words what is known, and what to read again. */
export function Objectives({ results, revisit }: Props) {
  if (results.length === 0) return null;
  const known = results.filter((one) => one.known);
  const open = results.filter((one) => !one.known);
  return (
    <>
      <h2 id="objectives">{say.objectives}</h2>
      <section class="table" aria-labelledby="objectives" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say.objective}</th>
              <th scope="col">{say.score}</th>
            </tr>
          </thead>
          <tbody>
            {results.map(({ objective, total }) => (
              <tr key={objective.id}>
                <th scope="row">{objective.title}</th>
                <td>{say.ofAsked(total)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {known.length > 0 && (
        <>
          <h2>{say.know}</h2>
          <ul>
            {known.map(({ objective }) => (
              <li key={objective.id}>{objective.title}</li>
            ))}
          </ul>
        </>
      )}
      {open.length > 0 && (
        <>
          <h2>{say.revisit}</h2>
          <ul class="revisit">
            {open.map(({ objective }) => (
              <li key={objective.id}>
                {objective.title}
                {revisit[objective.id] && (
                  <>
                    {' '}
                    <a href={revisit[objective.id]?.href}>{say.revisitLink(revisit[objective.id]?.title ?? '')}</a>
                  </>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

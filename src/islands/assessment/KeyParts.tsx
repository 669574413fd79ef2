import type { ToldPart } from '../../domain/quiz/assessment/told.ts';
import { testResult as say } from '../../messages/en.ts';

/** The parts of an answer, each with what it was, what is right and why. */
export function KeyParts({ parts }: { parts: readonly ToldPart[] }) {
  return (
    <dl>
      {parts.map(({ about, yours, right, fits, why }) => (
        <div key={about}>
          <dt>{typeof about === 'number' ? say.gap(about) : about}</dt>
          <dd>{fits ? say.yoursFits(yours) : yours ? say.yoursNot(yours, right) : say.yoursOpen(right)}</dd>
          <dd>{why}</dd>
        </div>
      ))}
    </dl>
  );
}

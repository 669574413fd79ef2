import type { Step } from '../../domain/scenario/walk.ts';
import { rating as ratings, scenario as say } from '../../messages/words.ts';
import { Heading } from '../Heading.tsx';
import { Seam } from '../seam.tsx';

interface Props {
  step: Step;
  level: number;
  onReplay(): void;
}

/** One decision of a path, with the strong way beside it where that is another. */
export function PathRow({ step: { node, way }, level, onReplay }: Props) {
  const strong = node.options.find((option) => option.rating === 'strong');
  return (
    <li>
      <Heading level={level}>{node.title}</Heading>
      <p class="mark">
        <Seam rating={way.rating} /> {ratings[way.rating].word}
      </p>
      <dl>
        <div>
          <dt>{say.yours}</dt>
          <dd>
            <b>{way.text}</b>
            <p>{way.result}</p>
          </dd>
        </div>
        {way.rating !== 'strong' && strong && (
          <div>
            <dt>{say.strong}</dt>
            <dd>
              <b>{strong.text}</b>
              <p>{strong.why}</p>
            </dd>
          </div>
        )}
      </dl>
      <button class="link screen-only" type="button" onClick={onReplay}>
        {say.replay} <span class="visually-hidden">({node.title})</span>
      </button>
    </li>
  );
}

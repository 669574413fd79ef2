import { assessment as say } from '../../../messages/en.ts';
import { picking } from './picking.ts';
import type { AnswerProps } from './props.ts';

/** Options to choose from, or the steps of a scale. */
export function Options({ ask, ...props }: AnswerProps<'options'>) {
  const from = { ...props, several: ask.several, all: ask.options.map((option) => option.id) };
  return (
    <div class={ask.scale && 'scale'}>
      {ask.several && <p class="small">{say.several}</p>}
      {ask.options.map((option) => (
        <label class="option" key={option.id}>
          <input {...picking(from, option.id)} />
          <span>{option.text}</span>
        </label>
      ))}
    </div>
  );
}

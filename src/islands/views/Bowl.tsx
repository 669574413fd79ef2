import { useEffect } from 'preact/hooks';
import type { MoveState } from '../../domain/course/moves.ts';
import { $moveStates, loadOutline } from '../../stores/outline.ts';
import { useStored } from '../use-stored.ts';

interface Props {
  /** Ids of the moves in order; each is one crack. */
  moves: readonly string[];
  /** What the drawing shows, for those who do not see it. */
  label: string;
}

/** Six cracks that meet; the order is the order of the moves. */
const cracks = [
  'M122 105 L129 120 L126 132 L139 145 L136 161 L128 172 L133 190 L146 204 L149 223 L158 250',
  'M139 145 L157 150 L168 144 L187 151 L199 147 L213 158 L222 156 L236 173 L256 192',
  'M212 108 L206 121 L209 131 L199 147',
  'M297 100 L287 118 L290 129 L276 144 L278 158 L262 174 L256 192',
  'M256 192 L251 209 L254 224 L243 250',
  'M278 158 L295 161 L303 171 L324 173',
];

const none: Record<string, MoveState> = {};

/** The bowl whose cracks fill with gold as the moves are practised. */
export function Bowl({ moves, label }: Props) {
  const states = useStored($moveStates, none);
  useEffect(() => void loadOutline(), []);
  return (
    <svg class="bowl" viewBox="0 0 400 300" role="img" aria-label={label}>
      <ellipse class="shade" cx="200" cy="266" rx="96" ry="11" />
      <path
        class="body"
        d="M40 78 C44 178 108 244 158 251 L158 264 C170 269 230 269 242 264 L242 251 C292 244 356 178 360 78 Z"
      />
      <ellipse class="inside" cx="200" cy="78" rx="160" ry="30" />
      <ellipse class="lip" cx="200" cy="80" rx="152" ry="25" />
      <path class="glint" d="M62 100 C76 164 116 212 164 232" />
      {cracks.map((d, i) => {
        const state = states[moves[i] ?? ''] ?? 'not-tried';
        return (
          <g key={d} class={`crack-line ${state}`}>
            <path class="thin" d={d} />
            <path class="fill" d={d} pathLength={100} />
          </g>
        );
      })}
    </svg>
  );
}

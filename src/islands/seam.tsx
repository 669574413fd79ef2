import type { Rating } from '../schemas/option.ts';

/** The mark of a rating: a mended seam, half a seam, an open crack. The word stands beside it. */
export function Seam({ rating }: { rating: Rating | 'none' }) {
  return (
    <svg class="mark-seam" viewBox="0 0 26 14" aria-hidden="true">
      {rating === 'strong' && <path class="gold" d="M1 9 L6 5 L10 10 L15 4 L19 8 L25 5" />}
      {rating === 'workable' && (
        <>
          <path class="crack" d="M13 6.4 L15 4 L19 8 L25 5" />
          <path class="gold" d="M1 9 L6 5 L10 10 L13 6.4" />
        </>
      )}
      {rating === 'costly' && <path class="open" d="M1 9 L6 5 L10 10 L12 7.6 M15 4 L19 8 L25 5" />}
      {rating === 'none' && <path class="crack" d="M1 9 L6 5 L10 10 L15 4 L19 8 L25 5" />}
    </svg>
  );
}

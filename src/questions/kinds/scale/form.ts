import type { Form } from '../../first/handover.ts';

goldseam.kinds['scale'] = {
  ...(goldseam.kinds['options'] as Form),
  judge(_, feedback, { picks }) {
    const step = [...feedback.querySelectorAll<HTMLElement>('[data-option]')].find(
      ({ dataset }) => dataset.option === picks[0],
    );
    if (!step || picks.length > 1) return { outcome: '', lines: {} };
    const heading = feedback.querySelector('h4');
    if (heading) heading.dataset.before = step.dataset.before;
    return { outcome: 'noted', lines: { [picks[0] ?? '']: 'chosen' } };
  },
  // The steps of a scale lead from one end to the other.
  arrange: () => {},
};

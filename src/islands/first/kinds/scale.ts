goldseam.kinds['scale'] = {
  judge(feedback, { picks }) {
    const step = [...feedback.querySelectorAll<HTMLElement>('[data-option]')].find(
      ({ dataset }) => dataset.option === picks[0],
    );
    if (!step || picks.length > 1) return undefined;
    const heading = feedback.querySelector('h4');
    if (heading) heading.dataset.before = step.dataset.before;
    return ['noted', { [picks[0] ?? '']: 'chosen' }];
  },
};

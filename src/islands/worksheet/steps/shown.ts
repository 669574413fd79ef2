import type { Steps as Sheet } from '../../../schemas/steps.ts';

/** What a sheet of steps needs of its worksheet. */
export type Shown = Omit<Sheet, 'kind' | 'intro' | 'credit' | 'gives' | 'minutes'>;

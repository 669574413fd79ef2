import { test } from '@playwright/test';
import { axeFaults } from '../e2e/probes/axe.ts';
import { listenTo } from '../e2e/probes/ears.ts';
import { open } from '../e2e/states.ts';
import { addresses } from '../e2e/test.ts';
import { expectNone } from './complaint.ts';
import { sample } from './sample.ts';
import { lineForPage } from './source.ts';

// Whatever the course: its pages load in silence, and everybody can use them.
for (const address of sample(await addresses())) {
  test(`${address} loads without a fault and is accessible`, async ({ page, context, baseURL }) => {
    const heard = await listenTo(context, new URL(baseURL ?? '').origin);
    await open(page, address);
    const barriers = await axeFaults(page, 'axe says');
    expectNone([
      ...heard.map((one) => lineForPage(address, `the browser says ${one}`, 'browser')),
      ...barriers.map((one) => lineForPage(address, one, 'access')),
    ]);
  });
}

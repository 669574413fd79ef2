import { answeredByKeys, answeredEarly } from './contract/keys.ts';
import { onPaper, withoutScripts } from './contract/paper.ts';
import { cleanInEveryState, seenByAll, spoken } from './contract/senses.ts';
import { drivers } from './drivers.ts';
import { test } from './test.ts';

// The contract that every kind of question keeps. A new kind joins by its entry in drivers.ts.

const contract = {
  'is answered, locked, tried again and taken up again with keys alone': answeredByKeys,
  'answers before any module has loaded, and keeps the answer': answeredEarly,
  'is spoken: its group, every control by name, an empty check and the answer': spoken,
  'has nothing that axe finds, in any state': cleanInEveryState,
  'loses nothing in forced colours, on a narrow screen or with large text, and has no small target': seenByAll,
  'prints as a worksheet, without controls': onPaper,
};

for (const [kind, driver] of Object.entries(drivers)) {
  test.describe(kind, () => {
    for (const [name, holds] of Object.entries(contract)) test(name, ({ page }) => holds(page, driver));
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('every kind can be read, gives nothing away and leads to its answer', async ({ page }) => {
    for (const driver of Object.values(drivers)) await withoutScripts(page, driver);
  });
});

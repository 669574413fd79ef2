import { expect, test } from 'vitest';
import { packageOf } from '../../../src/delivery/build/licences.ts';

test.each([
  ['/a/node_modules/idb/build/index.js', '/a/node_modules/idb'],
  ['/a/node_modules/@nanostores/preact/index.js?v=1', '/a/node_modules/@nanostores/preact'],
  ['/a/node_modules/.pnpm/idb@8/node_modules/idb/build/index.js', '/a/node_modules/.pnpm/idb@8/node_modules/idb'],
  ['/a/node_modules/x/node_modules/y/z.js', '/a/node_modules/x/node_modules/y'],
  ['\0/a/node_modules/idb/index.js?commonjs-proxy', '/a/node_modules/idb'],
  ['C:\\a\\node_modules\\idb\\index.js', 'C:\\a\\node_modules\\idb'],
  ['/a/src/islands/mount.ts', undefined],
  ['\0virtual:words/en/islands/entry/lesson.ts', undefined],
])('%j is of %j', (id, folder) => expect(packageOf(id)).toBe(folder));

test("the bundler's own lines are of the bundler", () => {
  expect(packageOf('\0rolldown/runtime.js')).toMatch(/node_modules[\\/]rolldown$/);
});

import { ensureBrowser } from './browser.ts';

try {
  console.log(`Testing with ${ensureBrowser()}`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

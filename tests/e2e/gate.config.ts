import { defineConfig } from '@playwright/test';
import config from './playwright.config.ts';

// The checks of the browser tests are shown what they have to find.
export default defineConfig(config, { testIgnore: [], testMatch: 'seeded.spec.ts' });

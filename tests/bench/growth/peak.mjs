// Loaded into every process of a build: leaves behind what the process took.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const took = { megabytes: maxRSS / 1000, seconds: (userCPUTime + systemCPUTime) / 1e6 };
  writeFileSync(join(process.env.GOLDSEAM_TOOK, `${process.pid}.json`), JSON.stringify(took));
});

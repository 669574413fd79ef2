import { type Fault, isFault } from '../faults.ts';
import type { Config } from './config.ts';
import { copyReport, drop, offer, on, open } from './panel.ts';
import { offerScorm } from './scorm.ts';
import { follow, launchXapi } from './xapi.ts';

const { kind, launch, title }: Config = JSON.parse(document.getElementById('config')?.textContent ?? '{}');
const faults = new Set<Fault>(new URLSearchParams(location.search).getAll('fault').filter(isFault));
let isDead = false;

offer(kind, faults);
on('copy', () => void copyReport());
on('kill', () => {
  isDead = true;
  drop();
});
on('again', () => location.reload());

let address = launch;
if (kind === 'scorm12' || kind === 'scorm2004') await offerScorm(kind, faults, () => isDead);
else {
  address = `${launch}?${await launchXapi(faults)}`;
  follow(kind === 'cmi5' ? 'cmi5' : `xAPI, ${title}`);
}
const window7 = `/nest?left=6&to=${encodeURIComponent(address)}`;
if (faults.has('opener')) on('window', () => void window.open(address, 'course', 'width=1000,height=700'));
else open(faults.has('deep') ? window7 : address);

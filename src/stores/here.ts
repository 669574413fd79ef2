import { now } from './clock.ts';
import { connect } from './database.ts';
import { type Channel, createLog } from './log.ts';
import { shell } from './shell.ts';
import { shellDisk } from './shell-disk.ts';
import { browserDisk } from './storage.ts';
import { tab } from './tab.ts';
import { tailDigits } from './tail.ts';

/** The page, or nothing while the build renders islands: then no record is read or written. */
const page = typeof document === 'undefined' ? undefined : document;

/** The course whose page this is, as the page says; its record is a database of its own. */
export const course = page?.documentElement.dataset.course ?? '';

/** The name of the record: in a package the shell knows which learner's it is, else there is one a course. */
export const recordName = (import.meta.env.PACKAGED && shell?.record) || course;

/** The connection to the database of this course in this browser. */
export const connection = connect(recordName);

/** The way to do something with that database. */
export const database = connection.run;

/** A channel to the other tabs of this course, where the browser has such a thing. */
export function openTabs(name: string, hear?: (message: unknown) => void): Channel | undefined {
  if (!page) return undefined;
  try {
    const channel = new BroadcastChannel(`goldseam/${recordName}/${name}`) as Channel;
    if (hear) channel.onmessage = ({ data }) => hear(data);
    return channel;
  } catch {
    return undefined;
  }
}

const journal = `goldseam/${recordName}/unsaved`;

/** Milliseconds that a learner waits for a disk before the page goes on without it. */
export const patience = 2500;

/** Resolves when the work is done, or keeps the learner waiting. */
export const inPatience = (work: Promise<unknown>): Promise<unknown> =>
  Promise.race([work, new Promise((resolve) => setTimeout(resolve, patience))]);

/** The learner's log of this course in this browser. */
export const log = createLog({
  disk: import.meta.env.PACKAGED && shell ? shellDisk(shell) : browserDisk(connection, now),
  channel: openTabs('facts'),
  journal: {
    read: () => tab.read(journal),
    write: (text) => tab.write(journal, text),
  },
  // What an LMS keeps of a fact is short for whole seconds and for a tail that it knows.
  now: import.meta.env.PACKAGED && shell ? () => Math.floor(now() / 1000) * 1000 : now,
  random: import.meta.env.PACKAGED && shell ? tailDigits(shell.tail()) : Math.random,
  patience(work) {
    const timer = setTimeout(work, patience);
    return () => clearTimeout(timer);
  },
});

/** Resolves when the disk has answered for the first time, or keeps the learner waiting. */
export const ready: Promise<void> = page ? log.load() : Promise.resolve();

// The page that was just left may still be writing: a browser can show the next one before it has finished.
if (page) void ready.then(() => setTimeout(() => void log.load(), 1000));

// A page that returns from the back/forward cache, or a tab that comes to the front, may have missed messages.
if (page) {
  addEventListener('pageshow', (event) => {
    if (event.persisted) void log.load();
  });
  page.addEventListener('visibilitychange', () => {
    if (page.visibilityState !== 'visible') return;
    void log.retry();
    void log.load();
  });
}

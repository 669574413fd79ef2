import { shell } from './shell.ts';
import { shellTab, type Tab } from './shell-tab.ts';

/** Text that survives a reload. */
const own: Tab = {
  read(key) {
    try {
      return sessionStorage.getItem(key) ?? '';
    } catch {
      return '';
    }
  },
  write(key, value) {
    try {
      if (value) sessionStorage.setItem(key, value);
      else sessionStorage.removeItem(key);
      return true;
    } catch {
      return false;
    }
  },
};

/** The tab; in a package with the shell behind it. */
export const tab: Tab = import.meta.env.PACKAGED && shell ? shellTab(own, shell) : own;

import { nearest } from '../../reader/nearest.ts';
import { leadsOut, outwardFlaw } from '../../schemas/address.ts';
import type { Addresses } from './addresses.ts';

/** Where a link leads: to a page or file of the site, out of it, or nowhere. */
export interface Led {
  /** The page it leads to, from the site's base. */
  to?: string;
  /** Why it leads nowhere, and what to write. */
  flaw?: string;
}

/** Looks up where a link leads that stands in the text of a file. */
export function resolve(url: string, file: string, addresses: Addresses): Led {
  const page = addresses.ofText.get(file);
  if (url.trim() === '')
    return { flaw: 'This link has no address. Write it in the brackets: [its text](its address).' };
  if (leadsOut(url)) {
    const flaw = outwardFlaw(url);
    return flaw ? { flaw } : {};
  }
  // The text of a lesson that isn't listed has no page to lead from.
  if (page === undefined) return {};
  const [, path = '', hash = ''] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(url) ?? [];
  const plain = decoded(path);
  const anchor = decoded(hash);
  if (plain === undefined || anchor === undefined)
    return { flaw: `"${url}" is no address, because of a % in it. Write %25 where the sign itself is meant.` };
  const led = plain === '' ? { to: page } : inside(plain, { file, page, url }, addresses);
  if (led.flaw || !led.to || anchor === '') return led;
  const anchors = addresses.pages.get(led.to)?.anchors?.();
  if (!anchors || anchors.has(anchor)) return led;
  const known = [...anchors];
  const same = known.find((one) => one.toLowerCase() === anchor.toLowerCase().replaceAll(' ', '-'));
  const meant = same
    ? ` Write #${same}`
    : nearest(anchor, known) ||
      ` Its anchors are: ${known
        .slice(0, 12)
        .map((one) => `#${one}`)
        .join(', ')}${known.length > 12 ? ', …' : ''}.`;
  return { flaw: `There is no place "#${anchor}" on ${led.to === page ? 'this page' : `the page ${led.to}`}.${meant}` };
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

interface From {
  file: string;
  /** The page's own address. */
  page: string;
  /** As it was typed. */
  url: string;
}

function inside(path: string, from: From, addresses: Addresses): Led {
  const { page } = from;
  const tail = from.url.slice(/^[^?#]*/.exec(from.url)?.[0].length ?? 0);
  const write = (to: string) => `Write ${relative(page, to)}${tail}`;
  if (path.startsWith('/')) {
    const to = known(path, addresses);
    const cure = to ? write(to) : `Write its way from this page, ${page}, like ../${guess(path, page, addresses)}`;
    return {
      flaw: `An address that begins with / leads nowhere where the site lies in a folder of its server. ${cure}`,
    };
  }
  const climbs = (path.match(/(?:^|\/)\.\.(?=\/|$)/g) ?? []).length;
  const depth = page.split('/').length - 2;
  const to = new URL(encodeURI(path), `http://site${page}`).pathname;
  const meant = decoded(to) ?? to;
  const target = meant.replace(/\/index\.html$/, '/');
  if (climbs > depth + (path.startsWith('..') ? 0 : path.split('/').length))
    return { flaw: `This leads out of the site: its page is at ${page}.${guess(path, page, addresses)}` };
  if (addresses.pages.has(target)) return { to: target };
  if (addresses.files.has(meant)) return {};
  if (addresses.pages.has(`${target}/`)) return { flaw: `A slash is missing at the end. ${write(`${target}/`)}` };
  return { flaw: lost(path, from, addresses, write, meant) };
}

/** Why there's nothing at an address within the site. */
function lost(
  path: string,
  { file, page }: From,
  addresses: Addresses,
  write: (to: string) => string,
  meant: string,
): string {
  const name = path.split('/').at(-1) ?? '';
  const source = new URL(encodeURI(path), `http://site/${file}`).pathname.slice(1);
  if (/\.(?:mdx?|ya?ml)$/i.test(name)) {
    const wanted = (decoded(source) ?? source).replace(/\.mdx?$/i, '.mdx');
    const to = addresses.ofText.get(wanted) ?? byName(name.replace(/\.\w+$/, ''), addresses);
    return `A link leads to a page, and not to the file that it's made from. ${to ? write(to) : `There is no page of "${name.replace(/\.\w+$/, '')}".`}`;
  }
  if (/^www\.|^[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|edu|gov|io|de|uk|fr|info|eu)(?:\/|$)/i.test(path))
    return `Without https:// this leads to a page of this site. Write https://${path}`;
  if (/^[^/\s]+@[^/\s]+\.\w+$/.test(path))
    return `Without mailto: this leads to a page of this site. Write mailto:${path}`;
  if (/\.\w{2,5}$/.test(name)) {
    const other =
      [...addresses.files].find((one) => one.toLowerCase() === meant.toLowerCase()) ??
      [...addresses.files].find((one) => one.endsWith(`/${name}`));
    const cure = other
      ? write(other)
      : `Put it into the folder "public", and ${write(`/${name}`).replace('Write', 'write')}`;
    return `There is no file "${meant.slice(1)}" on the site.${other ? ' ' : " Files in a course's folder don't come onto it. "}${cure}`;
  }
  return `There is no page at ${meant} on this site.${guess(path, page, addresses)}`;
}

/** The page or file that an address from the site's base names, with its slash. */
function known(path: string, { pages, files }: Addresses): string | undefined {
  return [path, `${path}/`].find((one) => pages.has(one)) ?? (files.has(path) ? path : undefined);
}

/** A page that is called so, whatever folder it stands in. */
function byName(name: string, { pages }: Addresses): string | undefined {
  const lower = name.toLowerCase();
  return [...pages].find(([path, { thing }]) => thing && path.toLowerCase().endsWith(`/${lower}/`))?.[0];
}

/** ` Did you mean …?` with the nearest page of all. */
function guess(path: string, page: string, addresses: Addresses): string {
  const name =
    path
      .split('/')
      .filter((part) => !/^\.*$/.test(part))
      .at(-1) ?? '';
  const same = byName(name, addresses);
  if (same) return ` Did you mean ${relative(page, same)}?`;
  const things = new Map(
    [...addresses.pages].flatMap(([to, { thing }]) => (thing ? [[to.split('/').at(-2) ?? '', to] as const] : [])),
  );
  const near = /"(.*)"/.exec(nearest(name, [...things.keys()]))?.[1];
  const to = near === undefined ? undefined : things.get(near);
  return to
    ? ` Did you mean ${relative(page, to)}?`
    : ` A lesson is at ../its-id/ from another lesson; see the list of lessons for all of them.`;
}

/** The way from one page to another, as a link is written. */
export function relative(from: string, to: string): string {
  const [own, other] = [from.split('/').slice(1, -1), to.split('/').slice(1)];
  let same = 0;
  while (same < own.length && same < other.length - 1 && own[same] === other[same]) same += 1;
  const way = [...own.slice(same).map(() => '..'), ...other.slice(same)].join('/');
  return way === '' ? './' : way;
}

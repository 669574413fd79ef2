import { z } from 'astro/zod';

/** The schemes that an author's address can begin with: what else there is runs code, or leads nobody else anywhere. */
const schemes = ['http', 'https', 'mailto'];

/** An address as a browser reads it: these signs it leaves out (URL Standard, 4.4). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what browsers leave out.
const asRead = (typed: string) => typed.replace(/^[\u0000-\u0020]+|[\u0000-\u0020]+$/g, '').replace(/[\t\n\r]/g, '');

/** What follows `https:`: a host, by name or by number, and whatever is on it. */
const onHost = /^\/\/(?:\[[\da-f:.]+\]|[^\s\\/?#@:%<>^|[\]]+)(?::\d+)?(?:[/?#]|$)/i;

/** What stands before the colon, in small letters; undefined for an address within the site. */
const schemeOf = (address: string) => /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase();

/** Whether an address has a scheme or names another host, so that it doesn't lead from the page where it stands. */
export function leadsOut(typed: string): boolean {
  const address = asRead(typed);
  return schemeOf(address) !== undefined || /^[\\/]{2}/.test(address);
}

/**
 * Why an address that leads out of the site can't stand in a page, and what to write; undefined where it can. It judges
 * what a browser makes of it, so that no space, line or capital hides a scheme.
 */
export function outwardFlaw(typed: string): string | undefined {
  const address = asRead(typed);
  const scheme = schemeOf(address);
  if (/^[\\/]{2}/.test(address)) return `Write the whole address of another site: https://${address.slice(2)}`;
  if (scheme !== undefined && !schemes.includes(scheme))
    return `A link can't begin with "${scheme}:". Use an address that begins with https: or mailto:, or one within the site.`;
  const rest = address.slice((scheme?.length ?? 0) + 1);
  const whole = scheme === 'mailto' ? rest !== '' : onHost.test(rest);
  if (scheme === undefined || !whole)
    return `"${typed}" is no whole address. Write it with all its parts, like https://example.org/page.`;
  if (/\s/.test(address) || address !== typed)
    return `There is a space or the end of a line in "${typed}". Write %20 where a space belongs into the address.`;
  return undefined;
}

/** An address outside the site. */
export const address = z
  .string()
  .superRefine((typed, context) => {
    const message = outwardFlaw(typed);
    if (message) context.addIssue({ code: 'custom', message });
  })
  .meta({ format: 'uri', pattern: '^(?:https?://|mailto:)' });

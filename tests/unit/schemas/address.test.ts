import { describe, expect, test } from 'vitest';
import { leadsOut, outwardFlaw } from '../../../src/schemas/address.ts';

test.each([
  'https://example.org',
  'https://example.org/a/b?c=d#e',
  'http://localhost:4321/',
  'HTTPS://EXAMPLE.ORG/',
  'https://münchen.example/ä',
  'https://example.org/%20',
  'https://[::1]/',
  'mailto:ada@example.org',
  'MAILTO:ada@example.org?subject=Tea%20time',
])('%s can stand in a page', (address) => {
  expect(leadsOut(address)).toBe(true);
  expect(outwardFlaw(address)).toBeUndefined();
});

describe('an address that a browser would run, or that leads nobody else anywhere', () => {
  test.each([
    ['javascript:alert(1)', 'javascript'],
    ['JavaScript:alert(1)', 'javascript'],
    [' javascript:alert(1)', 'javascript'],
    ['\u0001\u001fjavascript:alert(1)', 'javascript'],
    ['java\tscript:alert(1)', 'javascript'],
    ['java\nscript\r:alert(1)', 'javascript'],
    ['\n\tj\na\nv\na\ns\nc\nr\ni\np\nt:alert(1)', 'javascript'],
    ['javascript://example.org/%0aalert(1)', 'javascript'],
    ['vbscript:msgbox(1)', 'vbscript'],
    ['data:text/html,<script>1</script>', 'data'],
    ['DATA:image/svg+xml,x', 'data'],
    ['blob:https://example.org/1', 'blob'],
    ['filesystem:https://example.org/a', 'filesystem'],
    ['file:///etc/passwd', 'file'],
    ['view-source:https://example.org', 'view-source'],
    ['about:blank', 'about'],
    ['ws://example.org', 'ws'],
    ['ftp://example.org', 'ftp'],
    ['tel:112', 'tel'],
    ['intent://x#Intent;end', 'intent'],
    ['c:/tea.pdf', 'c'],
  ])('%j is refused by its scheme', (address, scheme) => {
    expect(leadsOut(address)).toBe(true);
    expect(outwardFlaw(address)).toContain(`can't begin with "${scheme}:"`);
  });

  test.each(['//example.org/a', '\\\\example.org/a', '/\\example.org/a', ' //example.org/a', '/\t/example.org/a'])(
    '%j is another host under whatever scheme the page has',
    (address) => {
      expect(leadsOut(address)).toBe(true);
      expect(outwardFlaw(address)).toBe('Write the whole address of another site: https://example.org/a');
    },
  );

  test.each([
    'https:',
    'https://',
    'https:example.org',
    'https:/example.org',
    'https:\\\\example.org',
    'https:///',
    'http://[',
    'http://a b/',
    'https://%',
    'mailto:',
    'https://bank.example@evil.example/',
    'mailto: ',
  ])('%j is not whole', (address) => expect(outwardFlaw(address)).toMatch(/is no whole address/));

  test.each(['https://example.org/a b', 'https://exam\tple.org/', 'https://example.org/\n', ' https://example.org'])(
    '%j has a space in it',
    (address) => expect(outwardFlaw(address)).toMatch(/There is a space/),
  );
});

test.each([
  '',
  '../two/',
  './',
  '#part',
  '?a=b',
  '/about/',
  'two',
  'a/b:c',
  '1:2',
  '&#106;avascript:1',
  '%6aavascript:1',
])('%j leads from its page, and is looked up there', (address) => expect(leadsOut(address)).toBe(false));

import { describe, expect, test } from 'vitest';
import { withOwnPolicy } from '../src/delivery/build/own-policy.ts';
import { builtPages } from './built.ts';
import { policyFaults } from './policy.ts';
import { here } from './sites.ts';

const pages = builtPages(here.built);
const [{ html = '' } = {}] = pages;

describe('the policy of each page', () => {
  test('stands right after the charset, before everything that it rules over', () => {
    expect(pages.length).toBeGreaterThan(20);
    expect(pages.flatMap(({ path, html }) => policyFaults(path, html))).toEqual([]);
  });

  const [charset = ''] = /<meta charset="utf-8">/.exec(html) ?? [];
  const [policy = ''] = /<meta http-equiv="content-security-policy"[^>]*>/.exec(html) ?? [];
  test.each<[what: string, spoil: (html: string) => string]>([
    ['a style before it', (t) => t.replace(policy, `<style>p{}</style>${policy}`)],
    ['a script before it', (t) => t.replace(charset, `${charset}<script>1</script>`)],
    ['a module before it', (t) => t.replace(charset, `<script type="module" src="/x.js"></script>${charset}`)],
    ['a sheet before it', (t) => t.replace(policy, `<link rel="stylesheet" href="/x.css">${policy}`)],
    ['an icon before it', (t) => t.replace(policy, `<link rel="icon" href="/x.svg">${policy}`)],
    ['a base before it', (t) => t.replace(policy, `<base href="/x/">${policy}`)],
    ['a title before it', (t) => t.replace(policy, `<title>x</title>${policy}`)],
    ['no policy', (t) => t.replace(policy, '')],
    ['two policies', (t) => t.replace(policy, policy + policy)],
    ['a policy in the body', (t) => t.replace(policy, '').replace('</body>', `${policy}</body>`)],
    ['a policy in a comment', (t) => t.replace(policy, `<!-- ${policy} -->`)],
    ['a policy with unsafe-inline', (t) => t.replace("script-src 'self'", "script-src 'self' 'unsafe-inline'")],
    ['a policy for any origin', (t) => t.replace("script-src 'self'", 'script-src *')],
    ['a policy without a ground', (t) => t.replace("default-src 'none';", '')],
  ])('is missed with %s', (_what, spoil) => {
    expect(policyFaults('page', html)).toEqual([]);
    expect(policyFaults('page', spoil(html))).not.toEqual([]);
  });

  test('stops a build whose page has none, or whose head begins otherwise', () => {
    expect(() => withOwnPolicy(html.replace(policy, ''))).toThrow(/no policy/);
    expect(() => withOwnPolicy(html.replace(charset, `<title>x</title>${charset}`))).toThrow(/charset/);
  });
});

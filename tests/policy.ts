import { Parser, StaticConfigLoader } from 'html-validate';

const config = await new StaticConfigLoader({ elements: ['html5'] }).getConfigFor('page.html');

/**
 * What is wrong with where a page has its policy. A policy in a page rules over what the parser comes to later, so
 * that nothing that's styled, run or fetched may stand before it (HTML, 4.2.5.3; CSP 3, 3.3).
 */
export function policyFaults(path: string, html: string): string[] {
  const all = new Parser(config).parseHtml(html).querySelectorAll('*');
  const is = (name: string, value: string) => (one: (typeof all)[number]) =>
    one.is('meta') && one.getAttributeValue(name)?.toLowerCase() === value;
  const policies = all.filter(is('http-equiv', 'content-security-policy'));
  const [policy] = policies;
  if (!policy || policies.length > 1) return [`${path}: has ${policies.length} policies`];
  const before = all.slice(0, all.indexOf(policy)).map((one) => one.tagName);
  const faults = before.join() === 'html,head,meta' ? [] : [`${path}: before the policy: ${before.join(', ')}`];
  if (!all.some(is('charset', 'utf-8'))) faults.push(`${path}: has no charset`);
  if (policy.parent?.tagName !== 'head') faults.push(`${path}: the policy isn't in the head, where alone it counts`);
  const text = policy.getAttributeValue('content') ?? '';
  if (/unsafe-|\*|https?:|(?:script|style|default)-src[^;]*data:/.test(text))
    faults.push(`${path}: lets in too much: ${text}`);
  for (const needed of ["default-src 'none'", "base-uri 'none'", "form-action 'none'", "trusted-types 'none'"]) {
    if (!text.includes(needed)) faults.push(`${path}: lacks ${needed}`);
  }
  return faults;
}

import type { Files } from '../files.ts';
import { textOf } from '../files.ts';
import type { LmsTarget } from '../target.ts';

const attributes = (text: string, tag: string, name: string) =>
  [...text.matchAll(new RegExp(`<${tag}\\b[^>]*?\\s${name}="([^"]*)"`, 'g'))].map(([, value = '']) => value);
const plain = (text: string) =>
  text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

/** What the schemas of SCORM let pass and LMSs stumble over, a sentence each. */
export function scormFlaws(files: Files, target: Extract<LmsTarget, 'scorm12' | 'scorm2004'>): string[] {
  const name = 'imsmanifest.xml';
  const file = files.get(name);
  if (!file) return [`${name} is missing at the top. An LMS looks for it there, under exactly this name.`];
  const text = textOf(file);
  const flaws: string[] = [];
  const say = (what: string) => flaws.push(`${name}: ${what}`);

  const resources = attributes(text, 'resource', 'identifier');
  for (const one of attributes(text, 'item', 'identifierref'))
    if (!resources.includes(one)) say(`an item names the resource "${one}", which there isn't.`);
  const organizations = attributes(text, 'organization', 'identifier');
  for (const one of attributes(text, 'organizations', 'default'))
    if (!organizations.includes(one)) say(`the default organization "${one}" isn't there.`);
  const all = [
    ...resources,
    ...organizations,
    ...attributes(text, 'item', 'identifier'),
    ...attributes(text, 'manifest', 'identifier'),
  ];
  for (const one of new Set(all)) {
    if (!/^[A-Za-z][\w.-]*$/.test(one))
      say(`the identifier "${one}" isn't one that every LMS takes: it begins with a letter.`);
    if (all.filter((other) => other === one).length > 1) say(`the identifier "${one}" is used twice.`);
  }
  for (const kind of ['organization', 'item'])
    for (const [, inner = ''] of text.matchAll(new RegExp(`<${kind}\\b[^>]*>\\s*(\\S{0,7})`, 'g')))
      if (!inner.startsWith('<title>')) say(`an ${kind} has no title.`);
  const right = target === 'scorm12' ? 'scormtype' : 'scormType';
  if (!new RegExp(`adlcp:${right}="sco"`).test(text))
    say(`the resource has no adlcp:${right}="sco", in exactly this spelling.`);

  const listed = attributes(text, 'file', 'href').map((href) => decodeURI(plain(href)));
  for (const href of attributes(text, 'resource', 'href'))
    if (!listed.includes(href)) say(`the page that is opened, "${href}", isn't among the files of its resource.`);
  for (const href of listed) if (!files.has(href)) say(`it lists "${href}", which isn't in the package.`);
  for (const path of files.keys()) if (path !== name && !listed.includes(path)) say(`it doesn't list "${path}".`);
  return flaws;
}

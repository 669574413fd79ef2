import type { Scenario } from '../../schemas/scenario.ts';
import { lyingHere } from '../../stores/lying.ts';
import { rooted } from '../../stores/rooted.ts';

/** Fetches markup as a document: inert, and parsed by the browser alone, so that no text is made into markup here. */
function fetchMarkup(address: string): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.responseType = 'document';
    request.onload = () => (request.status === 200 && request.responseXML ? resolve(request.responseXML) : reject());
    request.onerror = () => reject();
    request.open('GET', address);
    request.overrideMimeType('text/html; charset=utf-8');
    request.send();
  });
}

/** Fetches a story with the forms of its decisions, which are put into this page. */
export async function fetchStory(address: string): Promise<Scenario> {
  const here = import.meta.env.RELATIVE ? (lyingHere(address) as HTMLTemplateElement | undefined) : undefined;
  const page = here?.content ?? (await fetchMarkup(address));
  const data = page.querySelector('script[type="application/json"]')?.textContent;
  if (!data) throw new Error('There is no story at its address.');
  for (const form of page.querySelectorAll('template[id^="form-"]')) {
    if (!document.getElementById(form.id)) document.body.append(document.adoptNode(form));
  }
  return JSON.parse(import.meta.env.RELATIVE ? rooted(data, address, '../../') : data);
}

import type { CourseFacts } from '../facts.ts';
import { launchPage } from './scorm12.ts';
import { element, xml } from './xml.ts';

export const cmi5Manifest = 'cmi5.xml';

/** The course structure of cmi5 (13): one unit, which is the whole course. */
export function cmi5({ iri, title, description, language, passing, moveOn }: CourseFacts): string {
  const inLanguage = (name: string, text: string) =>
    element(name, {}, [element('langstring', { lang: language }, text)]);
  const said = [inLanguage('title', title), inLanguage('description', description)];
  return xml(
    element('courseStructure', { xmlns: 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd' }, [
      element('course', { id: iri }, said),
      element(
        'au',
        {
          // Another name than the course's (13.1.4).
          id: `${iri}${iri.startsWith('urn:') ? ':' : iri.endsWith('/') ? '' : '/'}all`,
          moveOn,
          // Four places at most (13.1.4).
          masteryScore: passing === undefined ? undefined : String(Number(passing.toFixed(4))),
          launchMethod: 'AnyWindow',
          activityType: 'http://adlnet.gov/expapi/activities/course',
        },
        [...said, element('url', {}, launchPage)],
      ),
    ]),
  );
}

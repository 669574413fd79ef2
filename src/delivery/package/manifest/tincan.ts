import type { CourseFacts } from '../facts.ts';
import { launchPage } from './scorm12.ts';
import { element, xml } from './xml.ts';

export const tincanManifest = 'tincan.xml';

/** The file by which LMSs that speak xAPI know a course ("Tin Can"); no standard says it, all of them read it. */
export function tincan({ iri, title, description, language }: CourseFacts): string {
  return xml(
    element('tincan', { xmlns: 'http://projecttincan.com/tincan.xsd' }, [
      element('activities', {}, [
        element('activity', { id: iri, type: 'http://adlnet.gov/expapi/activities/course' }, [
          element('name', {}, title),
          element('description', { lang: language }, description),
          element('launch', { lang: language }, launchPage),
        ]),
      ]),
    ]),
  );
}

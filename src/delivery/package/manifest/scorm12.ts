import type { CourseFacts } from '../facts.ts';
import { element, xml } from './xml.ts';

/** The name of the manifest of both versions of SCORM: exactly so. */
export const scormManifest = 'imsmanifest.xml';

/** The page that an LMS opens. */
export const launchPage = 'index.html';

/**
 * The manifest of SCORM 1.2 (Content Aggregation Model 2.3). Its identifiers are the course's, and stay when the course
 * changes: else learners would lose what an LMS knows of them.
 * @param files all files of the package but the manifest
 */
export function scorm12(course: CourseFacts, files: readonly string[]): string {
  const { id, title, version, passing, lmsPasses } = course;
  const mastery =
    lmsPasses && passing !== undefined ? [element('adlcp:masteryscore', {}, `${Math.round(passing * 100)}`)] : [];
  return xml(
    element(
      'manifest',
      {
        identifier: `goldseam-${id}`,
        version,
        xmlns: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
        'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xsi:schemaLocation':
          'http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd',
      },
      [
        element('metadata', {}, [element('schema', {}, 'ADL SCORM'), element('schemaversion', {}, '1.2')]),
        element('organizations', { default: 'course' }, [
          element('organization', { identifier: 'course' }, [
            element('title', {}, title),
            element('item', { identifier: 'all', identifierref: 'pages', isvisible: 'true' }, [
              element('title', {}, title),
              ...mastery,
            ]),
          ]),
        ]),
        element('resources', {}, [
          element(
            'resource',
            { identifier: 'pages', type: 'webcontent', 'adlcp:scormtype': 'sco', href: launchPage },
            files.map((file) => element('file', { href: encodeURI(file) })),
          ),
        ]),
      ],
    ),
  );
}

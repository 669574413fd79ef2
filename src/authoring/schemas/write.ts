import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Comments } from './comments.ts';
import { jsonSchema } from './json.ts';
import { type Noun, nouns } from './nouns.ts';
import { share } from './share.ts';

/** Where editors look for them; `.vscode/settings.json` names this folder too. */
export const folder = 'src/schemas/json';

/** The JSON schema of each noun as the text of its file, with the doc comments on its fields. */
export function schemaTexts(): Record<Noun, string> {
  const comments = new Comments(fileURLToPath(new URL('./nouns.ts', import.meta.url)), 'Written');
  const texts = (Object.keys(nouns) as Noun[]).map((noun) => {
    const schema = jsonSchema(noun);
    comments.describe(noun, schema);
    return [noun, `${JSON.stringify(share(schema), null, 1)}\n`];
  });
  return Object.fromEntries(texts);
}

/** Writes the schemas for editors, and says where they are. */
export function writeSchemas(): string {
  mkdirSync(folder, { recursive: true });
  const texts = Object.entries(schemaTexts());
  for (const [noun, text] of texts) writeFileSync(join(folder, `${noun}.json`), text);
  return `${texts.length} schemas are in ${folder}.`;
}

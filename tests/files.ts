import { globSync, readFileSync } from 'node:fs';

/** A file of the project with its text and what it imports. */
export interface SourceFile {
  path: string;
  text: string;
  imports: { from: string; typeOnly: boolean }[];
}

const statement =
  /(?:^|\n|<script>)\s*(import|export)\s+(type\s+)?(?:[^'"`;]*?\sfrom\s*)?['"]([^'"]+)['"]|import\(['"]([^'"]+)['"]\)/g;

/** The project's own source, without what is generated. */
export function sources(pattern: string): SourceFile[] {
  return globSync(pattern)
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => {
      const text = readFileSync(path, 'utf8');
      const imports = [...text.matchAll(statement)].map(([, , type, from, dynamic]) => ({
        from: (from ?? dynamic) as string,
        typeOnly: type !== undefined,
      }));
      return { path, text, imports };
    });
}

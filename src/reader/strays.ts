import { basename, join } from 'node:path';
import type { Files } from './files.ts';
import type { Finding } from './finding.ts';
import { nameOf } from './name.ts';
import { nearest } from './nearest.ts';

/** The folders of a course that are read, and how the names of their files end. */
const read: Readonly<Record<string, '.mdx' | '.yaml'>> = {
  lessons: '.mdx',
  pages: '.mdx',
  quizzes: '.yaml',
  scenarios: '.yaml',
  worksheets: '.yaml',
};
const folders = [...Object.keys(read), 'art', 'media'];
const own = ['course.yaml', 'glossary.yaml', 'ids.lock.yaml'];

/** Endings of what is meant to be read as data and as text, in any case. */
const data = /\.(?:ya?ml|json)(?:\.txt)?$/i;
const text = /\.(?:mdx|md|markdown)(?:\.txt)?$|\.mdx?\.(?:md|rtf)$/i;
/** Endings of words that a text editor can't simply take over. */
const foreign = /\.(?:docx?|odt|rtf|pages|html?|pdf)$/i;

/** What nobody would read: a file or folder with a name or in a place that is none of those that are read. */
export function straysIn(content: string, files: Files): Finding[] {
  const courses = join(content, 'courses');
  return [
    ...files.names(content).flatMap((name) => misnamed(join(content, name), ['site.yaml'])),
    ...files.folders(content).flatMap((name) => misplaced(join(content, name), ['courses'], files)),
    ...files
      .names(courses)
      .flatMap((name) =>
        data.test(name) || text.test(name)
          ? [
              stray(
                join(courses, name),
                'A course is a folder here, with its course.yaml in it. Move this file into one.',
              ),
            ]
          : [],
      ),
    ...files
      .folders(courses)
      .flatMap((name) => [...unbuildable(courses, name), ...inCourse(join(courses, name), files)]),
  ];
}

/** The build takes what stands behind a # or ? in a path for another part of an address. */
function unbuildable(courses: string, name: string): Finding[] {
  if (!/[#?]/.test(name)) return [];
  const better = name.replace(/[#?\s]+/g, ' ').trim() || 'course';
  return [
    stray(
      join(courses, name),
      `No pages can be made of a folder with # or ? in its name. Rename it, for example to "${better}"; the course keeps its id.`,
    ),
  ];
}

function inCourse(course: string, files: Files): Finding[] {
  return [
    ...files.names(course).flatMap((name) => misnamed(join(course, name), own)),
    ...files.folders(course).flatMap((name) => {
      const ending = Object.hasOwn(read, name) ? read[name] : undefined;
      if (ending) return inFolder(join(course, name), ending, files);
      return folders.includes(name) ? [] : misplaced(join(course, name), folders, files);
    }),
  ];
}

const stray = (path: string, message: string): Finding => ({
  file: nameOf(path),
  line: 1,
  column: 1,
  rule: 'file',
  message,
});
const rename = (path: string, to: string) =>
  stray(path, `A file of this name isn't read. Rename it to ${to}, letter by letter.`);

/** A file beside those with fixed names. */
function misnamed(path: string, known: readonly string[]): Finding[] {
  const name = basename(path);
  if (known.includes(name) || !(data.test(name) || /\.mdx$/i.test(name))) return [];
  const stem = name.toLowerCase().replace(data, '');
  const meant = known.find((one) => one === `${stem}.yaml`);
  if (meant) return [rename(path, meant)];
  if (/\.mdx$/i.test(name))
    return [stray(path, 'A text is read in the folder "lessons" or "pages" of a course. Move it into one.')];
  const what = known.length === 1 ? `only ${known[0]} is read` : `only ${known.join(', ')} are read`;
  return [
    stray(
      path,
      `Here ${what}.${nearest(name, known)} Quizzes, scenarios and worksheets go in the folders of these names.`,
    ),
  ];
}

/** A folder that isn't read: it's misspelt, or holds what is meant to be read. */
function misplaced(path: string, known: readonly string[], files: Files): Finding[] {
  const name = basename(path);
  if (known.includes(name)) return [];
  const meant = nearest(name, known);
  const inside = firstText(path, files);
  if (!inside && !(meant && files.names(path).length > 0)) return [];
  const message = `The folder "${name}" isn't read.${meant || ` Those that are: ${known.join(', ')}.`} Rename it, or move its files.`;
  return [{ ...stray(path, message), file: nameOf(inside ?? path) }];
}

/** The first file below a folder that is meant to be read. */
function firstText(folder: string, files: Files, depth = 5): string | undefined {
  const name = files.names(folder).find((one) => /\.(?:ya?ml|mdx)$/i.test(one));
  if (name) return join(folder, name);
  for (const inside of files.folders(folder)) {
    // A link to a folder above would go round for ever.
    const found = depth > 0 ? firstText(join(folder, inside), files, depth - 1) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** A folder whose files are read, all with one ending. */
function inFolder(folder: string, ending: '.mdx' | '.yaml', files: Files): Finding[] {
  const names = files.names(folder).flatMap((name): Finding[] => {
    const path = join(folder, name);
    if (name.endsWith(ending) && name.includes('?'))
      return [
        stray(path, `No page can be made of a file with ? in its name. Rename it to ${name.replaceAll('?', '')}.`),
      ];
    if (name.endsWith(ending))
      return files.stamp(path) ? [] : [stray(path, "This is a link to a file that isn't there. Put the file here.")];
    if (/^readme\b/i.test(name)) return [];
    const stem = name.replace(/(?:\.(?:ya?ml|json|mdx|md|markdown|docx?|odt|rtf|pages|html?|pdf|txt))+$/i, '');
    const [same, other] = ending === '.mdx' ? [text, data] : [data, /\.mdx(?:\.txt)?$/i];
    if (same.test(name)) return [rename(path, `${stem}${ending}`)];
    if (foreign.test(name))
      return [
        stray(
          path,
          `A file of this kind isn't read. Make ${stem}${ending} with a text editor and copy the words into it.`,
        ),
      ];
    const where = ending === '.mdx' ? 'quizzes, scenarios or worksheets' : 'lessons or pages';
    return other.test(name)
      ? [stray(path, `In "${basename(folder)}" files end in ${ending}. Move this one to ${where}, where it belongs.`)]
      : [];
  });
  const below = files.folders(folder).flatMap((name) => {
    const inside = firstText(join(folder, name), files);
    return inside
      ? [
          stray(
            inside,
            `Files in a folder within "${basename(folder)}" aren't read. Move this one into "${basename(folder)}" itself.`,
          ),
        ]
      : [];
  });
  return [...names, ...below];
}

import type { Content } from 'virtual:texts';

/**
 * What renders the text of a lesson or page; its `components` are the words its
 * author may use.
 *
 * @param file its folder and file below the courses, without the ending
 */
export async function contentOf({ file }: { file: string }): Promise<Content> {
  // Asked for anew each time: in the preview an author adds files.
  const { texts } = await import('virtual:texts');
  const load = texts[file];
  if (!load) throw new Error(`There is no text "${file}.mdx" to render.`);
  return (await load()).Content;
}

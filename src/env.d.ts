/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** The course whose page is being rendered; the words in MDX look things up in it. */
    course: import('./library/site.ts').CourseEntry;
    /** The language its interface speaks: a folder of messages. */
    language: string;
    /** The questions of the page, in order; each has a heading of its own among them. */
    asked?: readonly import('./schemas/question.ts').Question[];
  }
}

declare module '*?inline-script' {
  /** The bundled, minified script, by the language it speaks. */
  const code: Readonly<Record<string, string>>;
  export default code;
}

declare module 'virtual:later/*' {
  /** Fetches a file with its sentences, by their language. */
  const ways: Readonly<Record<string, () => Promise<unknown>>>;
  export default ways;
}

/** Speaks the sentences that a script needs; see delivery/build/page-words.ts. */
declare module 'virtual:words/*';
declare module 'virtual:texts' {
  /** A text as a component. */
  export type Content = import('astro').MDXInstance<object>['Content'];
  /** The texts of lessons and pages, by their folders and files below the courses. */
  export const texts: Record<string, (() => Promise<{ Content: Content }>) | undefined>;
}

interface ImportMetaEnv {
  /** Whether the build is for a package that an LMS opens: its pages stand in a shell. */
  readonly PACKAGED?: boolean;
  /** Whether the site can be moved, so that its addresses are told from where they stand. */
  readonly RELATIVE?: boolean;
}

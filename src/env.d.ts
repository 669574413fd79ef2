/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** The course whose page is being rendered; the words in MDX look things up in it. */
    course: import('./library/site.ts').CourseEntry;
  }
}

declare module '*?inline-script' {
  /** The bundled, minified script. */
  const code: string;
  export default code;
}

import type { Course } from '../schemas/course.ts';

/** A course with the folder it stands in. */
export type CourseEntry = Course & { folder: string };

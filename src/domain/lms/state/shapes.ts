import type { Fact, FactData, Verb } from '../../record/event.ts';

/** The fields of a fact that the most common facts have; what has others names its fields one by one. */
interface Shape {
  verb: Verb;
  /** Revision 1, or none. */
  revision: 1 | undefined;
  fields: readonly (keyof FactData)[] | undefined;
}

// Their order is the format: a new one goes to the end, before 14.
export const shapes: readonly Shape[] = [
  { verb: 'answered', revision: 1, fields: ['picks'] },
  { verb: 'answered', revision: 1, fields: ['picks', 'attempt'] },
  { verb: 'experienced', revision: undefined, fields: ['place'] },
  { verb: 'launched', revision: undefined, fields: undefined },
  { verb: 'completed', revision: undefined, fields: ['attempt'] },
  { verb: 'launched', revision: undefined, fields: ['picks', 'attempt'] },
  { verb: 'launched', revision: undefined, fields: ['until'] },
  { verb: 'answered', revision: 1, fields: ['picks', 'sure'] },
  { verb: 'answered', revision: 1, fields: ['picks', 'texts'] },
  { verb: 'answered', revision: 1, fields: ['picks', 'texts', 'attempt'] },
];
/** Bits of a shape, and the one that says that the fact names its fields. */
export const shapeBits = 4;
export const otherShape = 15;

// Their order is the format, too.
export const verbsInState: readonly Verb[] = ['launched', 'experienced', 'answered', 'completed', 'voided'];
export const fieldsInState: readonly (keyof FactData)[] = [
  'picks',
  'texts',
  'sure',
  'flag',
  'until',
  'attempt',
  'place',
  'voids',
];

/** The shape of a fact, by its number. */
export function shapeOf({ verb, revision, data }: Fact): number {
  const names = data && Object.keys(data);
  const found = shapes.findIndex(
    (shape) =>
      shape.verb === verb &&
      shape.revision === revision &&
      names?.length === shape.fields?.length &&
      (shape.fields ?? []).every((field) => names?.includes(field)),
  );
  return found < 0 ? otherShape : found;
}

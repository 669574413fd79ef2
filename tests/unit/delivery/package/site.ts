import { bytesOf } from '../../../../src/delivery/package/files.ts';

/** A site of these files, as a build under the movable base writes it. */
export const site = (files: Record<string, string>) =>
  new Map(Object.entries(files).map(([path, text]) => [path, bytesOf(text)]));

/** A course as manifests tell it. */
export const tea = {
  id: 'tea',
  iri: 'urn:goldseam:tea',
  version: '2',
  title: 'Tea & "milk" <3',
  description: 'How to make it.',
  language: 'en',
  passing: 0.7,
  lmsPasses: false,
  moveOn: 'CompletedAndPassed' as const,
};

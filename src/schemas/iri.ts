import { z } from 'astro/zod';

const message = 'An IRI names the course for good: an address like "https://example.org/courses/tea", or "urn:…".';

/** An absolute IRI (RFC 3987) as xAPI has it: a scheme, and no spaces. */
export const iri = z
  .string()
  .regex(/^(?:https?:\/\/[^\s/?#<>"{}|\\^`]+|urn:[a-z0-9][a-z0-9-]{0,31}:)[^\s<>"{}|\\^`]*$/i, message);

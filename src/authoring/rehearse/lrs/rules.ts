/** A statement as it came. */
export interface Statement {
  id?: string;
  actor?: Record<string, unknown>;
  verb?: { id?: string };
  object?: { id?: string; objectType?: string; definition?: Record<string, unknown> };
  result?: {
    success?: boolean;
    completion?: boolean;
    duration?: string;
    response?: string;
    score?: { scaled?: number; raw?: number; min?: number; max?: number };
    extensions?: Record<string, unknown>;
  };
  context?: {
    registration?: string;
    contextActivities?: Record<string, { id?: string }[] | undefined>;
    extensions?: Record<string, unknown>;
  };
  timestamp?: string;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
const iri = /^[a-z][a-z0-9+.-]*:\S+$/i;
const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)$/;
const span = /^P(?=\d|T\d)(?:\d+D)?(?:T(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?$/;
const types = [
  'true-false',
  'choice',
  'fill-in',
  'long-fill-in',
  'matching',
  'performance',
  'sequencing',
  'likert',
  'numeric',
  'other',
];

/** What is wrong with a statement by xAPI 1.0.3 Data; nothing where it's right. */
export function statementFlaw({ id, actor, verb, object, result, context, timestamp }: Statement): string | undefined {
  if (id !== undefined && !uuid.test(id)) return `id "${id}" is no UUID (2.4.1)`;
  const isKnown =
    actor && ['mbox', 'mbox_sha1sum', 'openid', 'account'].filter((name) => actor[name] !== undefined).length === 1;
  if (!isKnown) return 'the actor has not exactly one identifier (2.4.2)';
  if (!iri.test(verb?.id ?? '')) return 'the verb has no IRI (2.4.3)';
  if (!iri.test(object?.id ?? '')) return 'the object has no IRI (2.4.4)';
  const type = object?.definition?.interactionType;
  if (type !== undefined && !types.includes(String(type))) return `interactionType "${type}" is none (2.4.4.1)`;
  const { scaled, raw, min, max } = result?.score ?? {};
  if (scaled !== undefined && !(scaled >= -1 && scaled <= 1))
    return `score.scaled ${scaled} is not from -1 to 1 (2.4.5.1)`;
  if (raw !== undefined && ((min !== undefined && raw < min) || (max !== undefined && raw > max)))
    return 'score.raw is outside of min and max (2.4.5.1)';
  if (result?.duration !== undefined && !span.test(result.duration))
    return `duration "${result.duration}" is no span of ISO 8601 (2.4.5)`;
  if (context?.registration !== undefined && !uuid.test(context.registration))
    return 'the registration is no UUID (2.4.6)';
  if (timestamp !== undefined && !moment.test(timestamp)) return `timestamp "${timestamp}" is none of ISO 8601 (2.4.7)`;
  return undefined;
}

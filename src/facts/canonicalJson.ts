/**
 * The one text of a value: JSON with sorted keys and no space, so that equal facts are equal bytes everywhere.
 *
 * @throws TypeError for what JSON cannot carry (undefined, NaN, a lone surrogate): such a fact would not come back as
 * it left.
 *
 * Source: RFC 8785 (JSON Canonicalization Scheme). Keys sort by UTF-16 code units, numbers print as in ECMAScript.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return finiteNumber(value);
  if (typeof value === 'string') return wellFormedText(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object') return canonicalObject(value);
  throw new TypeError(`a ${typeof value} has no canonical JSON`);
}

function canonicalObject(value: object): string {
  const members = Object.entries(value)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${wellFormedText(key)}:${canonicalJson(member)}`);
  return `{${members.join(',')}}`;
}

function finiteNumber(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError('a number that is not finite has no canonical JSON');
  return JSON.stringify(value);
}

// JSON.stringify would write a lone surrogate as an escape that PostgreSQL refuses and UTF-8 cannot hold.
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

function wellFormedText(text: string): string {
  if (LONE_SURROGATE.test(text)) throw new TypeError('a text with half a character has no canonical JSON');
  return JSON.stringify(text);
}

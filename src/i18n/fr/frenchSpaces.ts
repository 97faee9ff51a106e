const NBSP = '\u00a0';

/**
 * A text with the spaces of French print: the one before « : ; ? ! » and those inside « » never break a line.
 *
 * Sources are written with ordinary spaces, which can be read and searched for; the catalogue goes through here once.
 */
export function frenchSpaces(text: string): string {
  return text.replaceAll(/ (?=[:;?!»])/g, NBSP).replaceAll(/« /g, `«${NBSP}`);
}

/** A catalogue whose every text, the ones made of parts included, has the spaces of French print. */
export function inFrenchPrint<Texts extends object>(texts: Texts): Texts {
  // Same keys and same functions, other spaces: the type is what it was.
  return Object.fromEntries(Object.entries(texts).map(([key, value]) => [key, printed(value)])) as Texts;
}

function printed(value: unknown): unknown {
  if (typeof value === 'string') return frenchSpaces(value);
  if (Array.isArray(value)) return value.map(printed);
  if (typeof value === 'object' && value !== null) return inFrenchPrint(value);
  if (!isTextMaker(value)) return value;
  return (...parts: readonly unknown[]) => printed(value(...parts));
}

/** In a catalogue a function makes a text. */
function isTextMaker(value: unknown): value is (...parts: readonly unknown[]) => unknown {
  return typeof value === 'function';
}

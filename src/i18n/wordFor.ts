/** The words of a code, or others for one of a newer region: nobody reads a code. */
export function wordFor<Code extends string>(
  words: Readonly<Record<Code, string>>,
  code: string,
  otherwise: string,
): string {
  return new Map<string, string>(Object.entries(words)).get(code) ?? otherwise;
}

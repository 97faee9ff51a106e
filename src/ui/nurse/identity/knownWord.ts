/** The word of a code of an open list; a code of a newer app is shown as it came rather than guessed. */
export function knownWord(words: Readonly<Record<string, string>>, code: string): string {
  return new Map(Object.entries(words)).get(code) ?? code;
}

import type { Format } from '#i18n/fr/format.ts';
import type { NurseTexts } from '#i18n/fr/nurse.ts';
import type { OpenedPatient, Places } from '#store/store.ts';

/** A part of the printed file: what it is about, and lines of words. */
export type PaperSection = {
  readonly title: string;
  /** Headings of the columns; none where each line is a label and what it says. */
  readonly head?: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly notes?: readonly string[];
};

/** Everything a part of the printed file is written from. */
export type Paper = {
  readonly opened: OpenedPatient;
  readonly places: Places;
  readonly texts: NurseTexts;
  readonly format: Format;
};

/** Who wrote a fact, as people know him. */
export function authorOf({ places, texts }: Pick<Paper, 'places' | 'texts'>, author: string): string {
  return places.people.get(author)?.name ?? texts.words.someone;
}

import { v7 } from 'uuid';
import type { LocalDate } from '#domain/localDate.ts';
import { composeGroup, type Intent, type WrittenFact } from '#facts/composeGroup.ts';
import { DEMONSTRATION_CARE_PLACES, DEMONSTRATION_CARERS } from './demonstrationCarers.ts';
import { demonstrationPen } from './demonstrationPen.ts';
import { DEMONSTRATION_ACCOUNTS, DEMONSTRATION_SITES } from './demonstrationPlaces.ts';
import { drawClinicalPicture } from './drawClinicalPicture.ts';
import { drawSketch } from './drawSketch.ts';
import { MEMORABLE_PATIENTS } from './memorablePatients.ts';
import { patientBook } from './patientBook.ts';
import type { PatientSketch } from './patientSketch.ts';
import { seededRandom } from './seededRandom.ts';
import { writeClinicalPicture } from './writeClinicalPicture.ts';
import { writeClosing } from './writeClosing.ts';
import { writeDispute } from './writeDispute.ts';
import { writeHistory } from './writeHistory.ts';

export const DEMONSTRATION_PATIENTS = 240;

/** What one action wrote. */
export type DemonstrationGroup = readonly WrittenFact[];

type Options = { readonly today: LocalDate; readonly seed?: number; readonly patients?: number };

/** The places and people of the demonstration, invented, as facts of this region: to be stored before any patient. */
export function demonstrationDirectory(region: string): readonly DemonstrationGroup[] {
  const random = seededRandom(1);
  const day = '2020-01-06' as LocalDate;
  const sites = Object.values(DEMONSTRATION_SITES).map((site, at) => {
    const pen = demonstrationPen({ day, minute: at, author: 'nadiaBenali' }, random);
    const { name, town, type, telephone } = site;
    const body = { name, town, type, region, telephone };
    // The chain of a site is its id, and its id that of its first fact: here fixed, so that accounts can name it.
    return composeGroup([{ act: 'first', kind: 'site', body }], { ...pen, site: site.id, newId: () => site.id });
  });
  const members = Object.values(DEMONSTRATION_ACCOUNTS).map((account, at) => {
    const pen = demonstrationPen({ day, minute: 30 + at, author: 'nadiaBenali' }, random);
    const { id, name, role, site } = account;
    const body = { account: id, site: site.id, name, role, state: 'active' as const };
    const intent: Intent = { act: 'first', kind: 'member', body };
    return composeGroup([intent], { ...pen, site: site.id });
  });
  return [...sites, ...members, ...carersOf(region, random)];
}

/** Whom one may add to a care circle without the network; ids fixed, as those of the other places. */
function carersOf(region: string, random: ReturnType<typeof seededRandom>): readonly DemonstrationGroup[] {
  const intents: readonly (readonly [id: string, Intent])[] = [
    ...DEMONSTRATION_CARE_PLACES.map(
      ({ id, ...place }) => [id, { act: 'first', kind: 'site', body: { ...place, region } }] as const,
    ),
    ...DEMONSTRATION_CARERS.map(({ id, ...body }) => [id, { act: 'first', kind: 'professional', body }] as const),
  ];
  return intents.map(([id, intent], at) => {
    const pen = demonstrationPen({ day: '2020-01-06' as LocalDate, minute: 60 + at, author: 'claireMorel' }, random);
    return composeGroup([intent], { ...pen, newId: () => id });
  });
}

/**
 * The patients of the demonstration clinic, one after the other, each with his groups in the order they were written.
 *
 * The same day and seed give the same bytes, everywhere. Each patient has a source of chance of his own, so that a
 * change to one leaves the others as they were.
 */
export function* demonstrationCohort({ today, seed = 39, patients = DEMONSTRATION_PATIENTS }: Options) {
  for (let at = 0; at < patients; at += 1) yield demonstrationPatient(seed * 100_003 + at, at, today);
}

function demonstrationPatient(seed: number, at: number, today: LocalDate): readonly DemonstrationGroup[] {
  const random = seededRandom(seed);
  const drawn = drawSketch(random, today);
  const sketch = MEMORABLE_PATIENTS[at]?.sketch(drawn, today, random) ?? drawn;
  const book = patientBook(patientIdOf(sketch, random), random);
  const last = writeHistory(book, sketch, random).at(-1);
  if (last !== undefined) writeDispute(book, sketch, last);
  // A source of chance of its own: what is drawn here leaves the INRs as they were.
  const chance = seededRandom(seed + 7);
  const days = { from: sketch.includedOn, to: sketch.ending.lastInrOn };
  writeClinicalPicture(book, sketch, drawClinicalPicture(chance, days), chance);
  if (last !== undefined) writeClosing(book, { sketch, last, today }, seededRandom(seed + 11));
  return book.groups.toSorted(byFirstId);
}

/** As they would have been written: ids carry the instant. */
function byFirstId(one: DemonstrationGroup, other: DemonstrationGroup): number {
  return (one[0]?.fact.id ?? '') < (other[0]?.fact.id ?? '') ? -1 : 1;
}

function patientIdOf(sketch: PatientSketch, random: ReturnType<typeof seededRandom>): string {
  return v7({ msecs: Date.parse(`${sketch.includedOn}T06:00:00.000Z`), random: random.bytes(16), seq: 0 });
}

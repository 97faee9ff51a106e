import { INR_QUESTIONS } from '#domain/inr-questions/inrQuestions.ts';
import { daysBetween, type LocalDate } from '#domain/localDate.ts';
import type { Intent } from '#facts/composeGroup.ts';
import type { PatientBook } from './patientBook.ts';
import type { PatientSketch } from './patientSketch.ts';
import type { SeededRandom } from './seededRandom.ts';
import type { InrWritten } from './writeInr.ts';

/** Results older than this are on no list, and are left as the clinic's old software left them. */
const LISTED_DAYS = 14;
/** How many of the last two days' results are still to be called about. */
const STILL_OPEN = 1 / 4;
const ON_VOICEMAIL = 1 / 3;

/** What was done about a patient's last INR: asked, told and repeated; of the last two days' a few are left to do. */
export function writeClosing(
  book: PatientBook,
  { sketch, last, today }: { readonly sketch: PatientSketch; readonly last: InrWritten; readonly today: LocalDate },
  random: SeededRandom,
): void {
  const sampledOn = last.body.sampledAt.date;
  const age = daysBetween(sampledOn, today);
  // Of today nothing is said yet: the region may be filled in the morning.
  if (age < 1 || age > LISTED_DAYS) return;
  const isOpen = age <= 2 && random.chance(STILL_OPEN);
  if (isOpen && !random.chance(ON_VOICEMAIL)) return;
  const author = random.chance(0.5) ? 'claireMorel' : 'sophieVuillemin';
  book.write({ day: sampledOn, minute: random.between(640, 680), author }, [
    ...(isOpen ? [] : [asked(book, last)]),
    told(book, { sketch, last }, isOpen),
  ]);
}

function asked(book: PatientBook, { chain, head }: InrWritten): Intent {
  const answers = Object.fromEntries(INR_QUESTIONS.questions.map(({ code }) => [code, 'no']));
  const body = { inr: chain, questions: INR_QUESTIONS.version, answers };
  return { act: 'first', kind: 'inrChecklist', patientId: book.patientId, reads: [head], body };
}

function told(
  book: PatientBook,
  { sketch, last }: { readonly sketch: PatientSketch; readonly last: InrWritten },
  isOpen: boolean,
): Intent {
  const { birthName, birthFirstNames, usedName } = sketch.identity;
  const name = `${birthFirstNames[0] ?? ''} ${usedName ?? birthName}`;
  const at = { date: last.body.sampledAt.date, time: isOpen ? '16:40' : '17:10' };
  const how = isOpen ? { outcome: 'voicemail' } : { outcome: 'told', name, repeatedBack: 'yes' };
  const body = { inr: last.chain, about: 'result', with: 'patient', by: 'telephone', at, ...how };
  return { act: 'first', kind: 'contactAttempt', patientId: book.patientId, reads: [last.head], body };
}

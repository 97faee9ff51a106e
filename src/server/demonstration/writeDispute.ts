import { addDays, type LocalDate } from '#domain/localDate.ts';
import type { BodyOf } from '#facts/kinds.ts';
import { DEMONSTRATION_ACCOUNTS } from './demonstrationPlaces.ts';
import type { PatientBook } from './patientBook.ts';
import type { PatientSketch } from './patientSketch.ts';
import { rangeOn, usualUnits } from './simulateVisits.ts';
import type { InrWritten } from './writeInr.ts';
import { writtenDose } from './writtenDose.ts';

/**
 * Two people who, each on a tablet without network, wrote on from the same head: the disagreement stays open.
 *
 * @param last  the patient's last INR
 */
export function writeDispute(book: PatientBook, sketch: PatientSketch, last: InrWritten): void {
  const day = sketch.ending.lastInrOn;
  switch (sketch.dispute) {
    case 'none':
      return;
    case 'inr':
      return disputeInr(book, last, day);
    case 'course':
      return disputeCourse(book, sketch, day);
    case 'dose':
      return disputeDose(book, sketch, last);
    case 'duplicate':
      return writeDuplicate(book, last, day);
  }
}

/** One laboratory report, read twice: "2.4" by one nurse, "2.9" by the other. */
function disputeInr(book: PatientBook, last: InrWritten, day: LocalDate): void {
  const seen = book.seen(last.chain);
  const correct = (value: string, reason: string) => ({
    act: 'correction' as const,
    kind: 'inrResult' as const,
    patientId: book.patientId,
    seen,
    target: last.head,
    body: { ...last.body, inr: { comparator: '=' as const, value } },
    reason,
  });
  book.write({ day, minute: 610, author: 'claireMorel' }, [correct('2.4', 'Relu sur le compte rendu du laboratoire')]);
  book.write({ day, minute: 622, author: 'sophieVuillemin' }, [
    correct('2.9', 'Dicté au téléphone par le laboratoire'),
  ]);
}

/** The physician keeps the range, the nurse writes down that of the cardiologist's letter. */
function disputeCourse(book: PatientBook, sketch: PatientSketch, day: LocalDate): void {
  const seen = book.seenOnce('avkCourse');
  const change = (range: BodyOf<'avkCourse'>['range']) => ({
    act: 'change' as const,
    kind: 'avkCourse' as const,
    patientId: book.patientId,
    validFrom: day,
    seen,
    body: { ...sketch.course, range },
  });
  const other = { low: '2.5', high: '3.5' };
  book.write({ day, minute: 610, author: 'antoineGirod' }, [change(rangeOn(sketch, day))]);
  book.write({ day, minute: 618, author: 'claireMorel' }, [change(other)]);
}

/** Both had the last INR before them, and two physicians on the telephone. */
function disputeDose(book: PatientBook, sketch: PatientSketch, last: InrWritten): void {
  const day = sketch.ending.lastInrOn;
  const seen = book.seenOnce('doseSchedule');
  const change = (units: number, decidedBy: string) => ({
    act: 'change' as const,
    kind: 'doseSchedule' as const,
    patientId: book.patientId,
    validFrom: day,
    seen,
    reads: [last.head],
    body: { ...writtenDose(sketch, units, day), decidedBy: { name: decidedBy, how: 'telephone' as const } },
  });
  const usual = usualUnits(sketch);
  const { antoineGirod, lucPerrin } = DEMONSTRATION_ACCOUNTS;
  book.write({ day, minute: 612, author: 'claireMorel' }, [change(usual, antoineGirod.name)]);
  book.write({ day, minute: 630, author: 'sophieVuillemin' }, [change(usual + 2, lucPerrin.name)]);
}

/** The laboratory's result typed once by each nurse, the day before, without an hour, and not alike. */
function writeDuplicate(book: PatientBook, last: InrWritten, day: LocalDate): void {
  const sampledAt = { date: addDays(day, -1) };
  const result = (value: string) => ({
    act: 'first' as const,
    kind: 'inrResult' as const,
    patientId: book.patientId,
    body: { ...last.body, sampledAt, inr: { comparator: '=' as const, value } },
  });
  book.write({ day, minute: 5, author: 'claireMorel' }, [result('2.2')]);
  book.write({ day, minute: 9, author: 'sophieVuillemin' }, [result('3.1')]);
}

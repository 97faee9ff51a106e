import type { NurseTexts } from '#i18n/fr/nurse.ts';
import type { Format } from '#i18n/fr/format.ts';
import type { AvkCourse } from '#facts/kinds/avkCourse.ts';
import { knownWord } from '#ui/nurse/identity/knownWord.ts';

/** A treatment on one line: range first, since that is what is looked for. */
export function courseLine(body: AvkCourse, { words, course }: NurseTexts, format: Format): string {
  const started = body.startedOn === undefined ? course.startUnknown : format.day(body.startedOn);
  return [
    course.rangeInLine(format.range(body.range)),
    ...(body.rangeStatus === 'toBeConfirmed' ? [course.rangeToConfirm] : []),
    words.indication(body.indication) + (body.indicatedOn === undefined ? '' : ` (${format.day(body.indicatedOn)})`),
    body.molecule === 'unknown' ? course.unknownMolecule : words.molecule(body.molecule),
    ...(body.tablet === 'unknown' ? [] : [words.tablet(body.tablet)]),
    course.startInLine(knownWord(course.start, body.start), started),
    body.plannedEndOn === undefined
      ? knownWord(course.duration, body.plannedDuration)
      : course.untilInLine(format.day(body.plannedEndOn)),
    course.adaptsInLine(words.whoAdapts(body.whoAdaptsDose)),
  ].join(' · ');
}

import { ageOn } from './ageOn.ts';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { useToday } from '#ui/shared/data/useToday.ts';
import type { PatientSummary } from '#store/patientSummary.ts';

type Props = {
  readonly birthDate: PatientSummary['birthDate'];
  readonly sex: string | undefined;
};

/** « née le 12/03/1941 · 85 ans · femme »; a birth known by its year or month says no more than that. */
export function BirthLine({ birthDate, sex }: Props) {
  const format = useFormat();
  const today = useToday();
  const { words } = useTexts().nurse;
  return <span className="birth-line">{[...birth(), words.sex(sex)].join(' · ')}</span>;

  function birth(): readonly string[] {
    if (birthDate === undefined) return [words.bornUnknown];
    const { date, precision } = birthDate;
    const years = ageOn(date, today);
    if (precision === 'month') return [words.bornIn(sex, format.month(date)), words.ageAbout(years)];
    if (precision === 'year') return [words.bornIn(sex, date.slice(0, 4)), words.ageAbout(years)];
    return [words.born(sex, format.day(date)), words.age(years)];
  }
}

import { useState } from 'react';
import { earliestBirth } from '#domain/identity/birthDate.ts';
import type { LocalDate } from '#domain/localDate.ts';
import type { ChainState } from '#facts/fold.ts';
import type { Kind } from '#facts/kinds.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import { standing } from '#ui/nurse/identity/fields/PartCard.tsx';
import { useToday } from '#ui/shared/data/useToday.ts';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { type PeriodAct, type PeriodProblems, periodProblems, periodQuestions, type TypedPeriod } from './period.ts';

type Editing<K extends Kind> = {
  readonly file: PatientFile;
  readonly act: PeriodAct;
  readonly state: ChainState<K> | undefined;
  /** First day of the period that is corrected. */
  readonly from: LocalDate | undefined;
  readonly mayLieAhead: 'yes' | 'no';
};

type PeriodEditing = {
  readonly period: TypedPeriod;
  readonly setPeriod: (period: TypedPeriod) => void;
  readonly wrong: PeriodProblems;
  /** What has to be asked of its day, in words. */
  readonly questions: readonly string[];
  /** First day the patient may have been born. */
  readonly birth: LocalDate | undefined;
};

/** From when on something holds and why it is written, judged while it is typed. */
export function usePeriodEditing<K extends Kind>({ file, act, state, from, mayLieAhead }: Editing<K>): PeriodEditing {
  const { question } = useTexts().nurse.course;
  const format = useFormat();
  const today = useToday();
  const [period, setPeriod] = useState<TypedPeriod>({ from, reason: '' });
  const born = standing(file.identity)?.body.birthDate;
  const birth = born && earliestBirth(born);
  const questions = periodQuestions(period, { act, today, state }).map((asked) =>
    asked.kind === 'ahead' ? question.ahead : question.covers(asked.days.map((day) => format.day(day)).join(', ')),
  );
  return { period, setPeriod, wrong: periodProblems(period, { act, today, birth, mayLieAhead }), questions, birth };
}

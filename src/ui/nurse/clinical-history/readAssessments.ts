import { askAboutAssessment, type AssessmentVerdict } from '#domain/assessment/askAboutAssessment.ts';
import type { AssessmentTopicCode } from '#domain/assessment/assessmentTopics.ts';
import type { LocalDate } from '#domain/localDate.ts';
import type { WritingFact } from '#facts/clinicFact.ts';
import { dayOf, dayProblem } from './entryDay.ts';
import type { Draft, EntryContext, Problems } from './entryRead.ts';
import { unitOf } from './sayAssessment.ts';

export type AssessmentField = AssessmentTopicCode | 'takenOn' | 'creatinineUnit';
type Body = WritingFact<'assessment'>['body'];
type Refused = Extract<AssessmentVerdict, { readonly kind: 'refused' }>;
type Asked = Extract<AssessmentVerdict, { readonly kind: 'asked' }>;

/** What was entered, value by value: what cannot be is refused in its place, what is unusual is asked about. */
export type AssessmentsRead = {
  readonly bodies: readonly Body[];
  readonly refused: ReadonlyMap<AssessmentTopicCode, Refused>;
  readonly asked: readonly { readonly body: Body; readonly verdict: Asked }[];
  readonly problems: Problems<'takenOn'>;
  /** Everything is empty. */
  readonly isEmpty: boolean;
};

export function assessmentDraft(
  topics: readonly AssessmentTopicCode[],
  fact?: WritingFact<'assessment'>,
): Draft<AssessmentField> {
  const empty = Object.fromEntries(topics.map((topic) => [topic, '']));
  const body = fact?.body;
  const value = body === undefined ? {} : { [body.topic]: body.value.replace('.', ',') };
  return {
    ...empty,
    ...value,
    takenOn: body?.takenOn ?? '',
    creatinineUnit: body?.topic === 'creatinine' ? body.unit : 'umol/L',
  } as Draft<AssessmentField>;
}

export function readAssessments(
  topics: readonly AssessmentTopicCode[],
  draft: Draft<AssessmentField>,
  { today, earliest }: Pick<EntryContext, 'today' | 'earliest'>,
): AssessmentsRead {
  const takenOn = dayOf(draft.takenOn);
  const dayWrong = dayProblem(draft.takenOn, { required: 'yes', earliest, latest: today });
  const entered = topics.flatMap((topic) => {
    const value = asDecimal(draft[topic]);
    if (value === '') return [];
    const unit = unitOf(topic, draft.creatinineUnit);
    return [
      { body: bodyOf(topic, value, unit, takenOn ?? today), topic, verdict: askAboutAssessment(topic, value, unit) },
    ];
  });
  return {
    bodies: entered.map(({ body }) => body),
    refused: new Map(entered.flatMap(({ topic, verdict }) => (verdict.kind === 'refused' ? [[topic, verdict]] : []))),
    asked: entered.flatMap(({ body, verdict }) => (verdict.kind === 'asked' ? [{ body, verdict }] : [])),
    problems: dayWrong === undefined ? {} : { takenOn: dayWrong },
    isEmpty: entered.length === 0,
  };
}

/** A comma is a point; nothing else of what was typed is touched. */
function asDecimal(typed: string): string {
  return typed.trim().replace(',', '.');
}

function bodyOf(topic: AssessmentTopicCode, value: string, unit: string, takenOn: LocalDate): Body {
  return { topic, value, unit, takenOn };
}

import { tabletFractions } from '#domain/dosing/tabletFractions.ts';
import { INR_QUESTIONS } from '#domain/inr-questions/inrQuestions.ts';
import type { BodyOf } from '#facts/kinds.ts';
import { Button } from '#ui/shared/controls/Button.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { wordFor } from '#i18n/wordFor.ts';
import type { Answer, ClosingDraft } from './closingDraft.ts';
import { checklistIntent, takenMeanwhile } from './closingIntents.ts';
import type { ClosingStep } from './closingStep.ts';
import { QuestionForm } from './QuestionForm.tsx';
import { StepCard } from './StepCard.tsx';

/** What the patient was asked at this INR. A question that was not asked stays without an answer. */
export function QuestionsStep(step: ClosingStep) {
  const { closing } = useTexts().nurse;
  const { record, recording, about, draft, change, places } = step;
  const saved = record.checklist;
  const isTyping = saved === undefined || draft.answers !== undefined;

  async function save(answers: Readonly<Record<string, Answer>>, taken: readonly number[] | undefined) {
    const said = { answers: { ...answers }, ...(taken === undefined ? {} : { takenQuarters: [...taken] }) };
    await recording.record([checklistIntent(about, said, saved), ...takenMeanwhile(about)], {
      said: closing.questions.savedToast,
      onKept: () => change({ answers: undefined, taken: undefined }),
    });
  }

  return (
    <StepCard step="questions" saved={saved?.fact} places={places}>
      {isTyping ? (
        <QuestionForm {...step} answers={answersAtHand(step)} onSave={save} />
      ) : (
        <>
          <Answers said={saved.fact.body} />
          <Button look="quiet" icon="edit" onClick={() => change(draftOf(saved.fact.body))}>
            {closing.change}
          </Button>
        </>
      )}
    </StepCard>
  );
}

/** What is half answered; a first time, what the two urgent questions on top have already given. */
function answersAtHand({ draft, result: { symptoms } }: ClosingStep): Readonly<Record<string, Answer>> {
  if (draft.answers !== undefined) return draft.answers;
  const { bleeding, headTrauma } = symptoms;
  return {
    ...(bleeding === 'notAsked' ? {} : { bleeding }),
    ...(headTrauma === 'notAsked' ? {} : { fallOrHeadTrauma: headTrauma }),
  };
}

function draftOf({ answers, takenQuarters }: BodyOf<'inrChecklist'>): ClosingDraft {
  const known = Object.entries(answers).flatMap(([code, answer]): [string, Answer][] =>
    answer === 'yes' || answer === 'no' || answer === 'unknown' ? [[code, answer]] : [],
  );
  return { answers: Object.fromEntries(known), taken: takenQuarters };
}

function Answers({ said }: { readonly said: BodyOf<'inrChecklist'> }) {
  const { questions } = useTexts().nurse.closing;
  const given = Object.entries(said.answers);
  const named = (answer: string) =>
    given.filter(([, its]) => its === answer).map(([code]) => wordFor(questions.short, code, questions.unknownCode));
  const yes = named('yes');
  const unknown = named('unknown');
  const all = INR_QUESTIONS.questions.length;
  return (
    <>
      {yes.length > 0 && (
        <p>
          <strong>{questions.saidYes(yes.join(', '))}</strong>
        </p>
      )}
      {unknown.length > 0 && <p>{questions.saidUnknown(unknown.join(', '))}</p>}
      {yes.length === 0 && unknown.length === 0 && <p>{questions.allNo(given.length)}</p>}
      {given.length < all && <p className="small soft">{questions.asked(given.length, all)}</p>}
      {said.takenQuarters !== undefined && (
        <p>
          {questions.takenOf(
            said.takenQuarters.map((quarters) => questions.tablets(tabletFractions(quarters))).join(' – '),
          )}
        </p>
      )}
    </>
  );
}

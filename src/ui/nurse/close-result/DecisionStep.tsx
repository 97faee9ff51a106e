import { useState } from 'react';
import { wordFor } from '#i18n/wordFor.ts';
import type { BodyOf } from '#facts/kinds.ts';
import { Button } from '#ui/shared/controls/Button.tsx';
import { Badge } from '#ui/shared/feedback/Badge.tsx';
import { Banner } from '#ui/shared/feedback/Banner.tsx';
import { Link } from '#ui/shared/router/Link.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { type DecisionDraft, DECISIONS, HOW_DECIDED } from './closingDraft.ts';
import { decisionIntent, takenMeanwhile } from './closingIntents.ts';
import type { ClosingStep } from './closingStep.ts';
import { DecisionForm } from './DecisionForm.tsx';
import { decided, decisionProblem, type DecisionProblem } from './decisionProblem.ts';
import { inrsRead, type InrTrend } from './inrTrend.ts';
import { StepCard } from './StepCard.tsx';

type Props = ClosingStep & { readonly trend: InrTrend };

/** What is decided at this INR, and who decides it. The app proposes nothing. */
export function DecisionStep({ trend, ...step }: Props) {
  const { closing } = useTexts().nurse;
  const { file, result, record, recording, about, draft, change, places } = step;
  const [problem, setProblem] = useState<DecisionProblem>();
  const saved = record.decision;
  const typed = draft.decision ?? {};
  const isTyping = saved === undefined || draft.decision !== undefined;
  const hasNewData = saved !== undefined && result.factIds.some((id) => !saved.fact.reads.includes(id));

  async function save() {
    const wrong = decisionProblem(typed);
    setProblem(wrong);
    if (wrong !== undefined || typed.choice === undefined) return;
    const body = { decision: typed.choice, ...decided(typed) };
    const intent = decisionIntent(about, body, { reads: inrsRead(trend, result), before: saved });
    await recording.record([intent, ...takenMeanwhile(about)], {
      said: closing.decision.savedToast(closing.decision.choices[typed.choice]),
      onKept: () => change({ decision: undefined }),
    });
  }

  return (
    <StepCard step="decision" saved={saved?.fact} places={places}>
      {record.checklist?.fact.body.answers['otherDoseTaken'] === 'yes' && (
        <Banner tone="warning">{closing.decision.otherDose}</Banner>
      )}
      {hasNewData && <Banner tone="warning">{closing.decision.newData}</Banner>}
      {isTyping ? (
        <DecisionForm
          file={file}
          places={places}
          typed={typed}
          problem={problem}
          onTyped={(decision) => change({ decision })}
        />
      ) : (
        <Decided said={saved.fact.body} />
      )}
      <div className="button-row">
        {isTyping ? (
          <Button look="primary" disabled={recording.isUnderWay} onClick={() => void save()}>
            {closing.decision.save}
          </Button>
        ) : (
          <Button look="quiet" icon="edit" onClick={() => change({ decision: draftOf(saved.fact.body) })}>
            {closing.change}
          </Button>
        )}
        <Link className="button" to={`/patients/${file.patientId}/dose`}>
          {closing.decision.writeDose}
        </Link>
      </div>
    </StepCard>
  );
}

function Decided({ said: { decision, decidedBy } }: { readonly said: BodyOf<'inrDecision'> }) {
  const { decision: texts } = useTexts().nurse.closing;
  return (
    <p className="row">
      <strong>{wordFor(texts.choices, decision, texts.unknownChoice)}</strong>
      {decidedBy === undefined ? (
        <Badge tone="warning">{texts.toValidate}</Badge>
      ) : (
        <span>
          {texts.by(decidedBy.name, wordFor(texts.howChoices, decidedBy.how, ''))}
          {decidedBy.protocol !== undefined && ` (${decidedBy.protocol})`}
        </span>
      )}
    </p>
  );
}

function draftOf({ decision, decidedBy }: BodyOf<'inrDecision'>): DecisionDraft {
  return {
    choice: DECISIONS.find((choice) => choice === decision),
    name: decidedBy?.name,
    how: HOW_DECIDED.find((how) => how === decidedBy?.how),
    protocol: decidedBy?.protocol,
  };
}

import { type Copy, missingResult } from '#domain/follow-up/missingResult.ts';
import { isResultOverdue } from '#domain/follow-up/recall.ts';
import { wordFor } from '#i18n/wordFor.ts';
import { DueBadge } from '#ui/nurse/next-control/DueBadge.tsx';
import { MissingResultBadge } from '#ui/nurse/next-control/MissingResultBadge.tsx';
import { Badge } from '#ui/shared/feedback/Badge.tsx';
import { useToday } from '#ui/shared/data/useToday.ts';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { CutList } from './CutList.tsx';
import type { LateLine, LateRisk } from './todayOf.ts';
import { WorkLine } from './WorkLine.tsx';

type Props = { readonly lines: readonly LateLine[]; readonly copy: Copy };

/** Late controls: why the patient presses, why the result is not here, who has called already. */
export function LateLines({ lines, copy }: Props) {
  return (
    <CutList items={lines} keyOf={({ patient }) => patient.patientId}>
      {(line) => <OneLate line={line} copy={copy} />}
    </CutList>
  );
}

function OneLate({ line, copy }: { readonly line: LateLine; readonly copy: Copy }) {
  const { today: texts } = useTexts().nurse;
  const today = useToday();
  const { patient, dueOn, risks, lost } = line;
  const { trace } = patient.control;
  return (
    <WorkLine patient={patient} action={{ to: `/patients/${patient.patientId}/control`, label: texts.action.recall }}>
      <span className="row">
        <DueBadge dueOn={dueOn} state="late" />
        <MissingResultBadge missing={missingResult(trace, copy)} />
        {risks.filter(isOwnBadge).map((risk) => (
          <Badge key={risk} tone="critical" icon="warning">
            {texts.late.risk[risk]}
          </Badge>
        ))}
        {trace.kind === 'drawn' && isResultOverdue(trace.on, today) && (
          <Badge icon="phone">{texts.late.callLaboratory}</Badge>
        )}
        {lost.length > 0 && <Badge tone="warning">{texts.late.lost}</Badge>}
      </span>
      <CallsSoFar line={line} />
    </WorkLine>
  );
}

/** A critical result is among the marks of every line. */
function isOwnBadge(risk: LateRisk): boolean {
  return risk !== 'critical';
}

/** « contrôle prévu le 12/11/2026 · 2 rappels, le dernier hier : répondeur · à revoir demain » */
function CallsSoFar({ line: { patient, dueOn, recall } }: { readonly line: LateLine }) {
  const { today: texts, closing, expectedResults } = useTexts().nurse;
  const format = useFormat();
  const today = useToday();
  const { attempts } = patient.control;
  const last = attempts.at(-1);
  const calls =
    last === undefined
      ? texts.late.noCall
      : texts.late.calls(
          attempts.length,
          wordFor(closing.call.outcomes, last.outcome, closing.call.unknownOutcome),
          format.dayFrom(last.on, today),
        );
  const again =
    recall.kind === 'waits' && recall.until !== undefined
      ? [texts.late.waitsUntil(format.dayFrom(recall.until, today))]
      : [];
  return <span className="small soft">{[expectedResults.dueOn(format.day(dueOn)), calls, ...again].join(' · ')}</span>;
}

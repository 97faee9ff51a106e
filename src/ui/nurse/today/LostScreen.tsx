import { useMemo } from 'react';
import { nextRecallStep, RECALL_RULES } from '#domain/follow-up/recall.ts';
import { useCopy } from '#ui/nurse/next-control/useCopy.ts';
import { buttonClass } from '#ui/shared/controls/Button.tsx';
import { useDirectory } from '#ui/shared/data/useDirectory.ts';
import { useToday } from '#ui/shared/data/useToday.ts';
import { Badge } from '#ui/shared/feedback/Badge.tsx';
import { EmptyState } from '#ui/shared/feedback/EmptyState.tsx';
import { Screen } from '#ui/shared/layout/Screen.tsx';
import { Link } from '#ui/shared/router/Link.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { missingResult } from '#domain/follow-up/missingResult.ts';
import { MissingResultBadge } from '#ui/nurse/next-control/MissingResultBadge.tsx';
import { AttemptLog } from './AttemptLog.tsx';
import { CutList } from './CutList.tsx';
import { type LateLine, perhapsLost } from './todayOf.ts';
import { WorkLine } from './WorkLine.tsx';

/** Patients who may be lost to follow-up: every attempt so far, and who is to be tried next. */
export function LostScreen() {
  const { lost: texts } = useTexts().nurse.today;
  const { patients, progress } = useDirectory();
  const today = useToday();
  const lines = useMemo(() => perhapsLost(patients, today), [patients, today]);
  const back = (
    <Link className={buttonClass('plain')} to="/today">
      {texts.back}
    </Link>
  );
  return (
    <Screen title={texts.title} aside={back}>
      <p>{texts.help}</p>
      {lines.length === 0 && progress === undefined && (
        <EmptyState icon="check" title={texts.none}>
          {texts.noneHelp}
        </EmptyState>
      )}
      {lines.length > 0 && (
        <>
          <p className="small soft" role="status">
            {texts.count(lines.length)}
          </p>
          <CutList items={lines} keyOf={({ patient }) => patient.patientId}>
            {(line) => <LostLine line={line} />}
          </CutList>
        </>
      )}
      <p className="small soft">{texts.rules(RECALL_RULES.version)}</p>
    </Screen>
  );
}

function LostLine({ line }: { readonly line: LateLine }) {
  const { today: texts, nextControl } = useTexts().nurse;
  const { copy } = useCopy();
  const { patient, lost } = line;
  const { attempts, trace } = patient.control;
  const step = nextRecallStep(attempts);
  return (
    <WorkLine patient={patient} action={{ to: `/patients/${patient.patientId}/control`, label: texts.action.follow }}>
      <span className="row">
        {lost.map((reason) => (
          <Badge key={reason.kind} tone="warning" icon="warning">
            {reason.kind === 'noInrFor' ? texts.lost.noInrFor(reason.days) : texts.lost.notReached(reason.attempts)}
          </Badge>
        ))}
        <MissingResultBadge missing={missingResult(trace, copy)} />
      </span>
      <AttemptLog attempts={attempts} />
      <strong>{step === undefined ? nextControl.recall.ladderDone : nextControl.recall.step[step]}</strong>
    </WorkLine>
  );
}

import { useState } from 'react';
import type { FlagStanding } from '#domain/complexity/flagStanding.ts';
import type { RuleCode } from '#domain/complexity/ruleParameters.ts';
import type { WritingFact } from '#facts/clinicFact.ts';
import { isWriting } from '#facts/clinicFact.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import type { LocalDate } from '#domain/localDate.ts';
import { wordFor } from '#i18n/wordFor.ts';
import type { Places } from '#store/store.ts';
import { Button } from '#ui/shared/controls/Button.tsx';
import { Badge } from '#ui/shared/feedback/Badge.tsx';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { DecisionDialog } from './DecisionDialog.tsx';
import { DECISIONS, type Decision } from './decisionIntents.ts';

type Props = {
  readonly file: PatientFile;
  readonly places: Places;
  readonly rule: RuleCode;
  readonly standing: FlagStanding;
  readonly version: number;
};

/** Where a flag stands with people, and what one may do about it. The rule itself stays on the screen. */
export function DecisionPart({ file, places, rule, standing, version }: Props) {
  const { decision: texts } = useTexts().nurse.complexity;
  const [choosing, setChoosing] = useState<Decision>();
  const past = decisionsOn(file, rule);
  const offered = DECISIONS.filter((decision) => (decision === 'reopened') === (standing.kind === 'handled'));
  return (
    <div className="stack stack--tight">
      {standing.kind === 'open' ? (
        <p>
          <Badge tone="warning" icon="eye">
            {texts.standing[standing.why]}
          </Badge>
        </p>
      ) : (
        past
          .filter((fact) => fact.id === standing.by.id)
          .map((fact) => <DecisionLine key={fact.id} fact={fact} places={places} />)
      )}
      <div className="button-row no-print">
        {offered.map((decision) => (
          <Button key={decision} onClick={() => setChoosing(decision)}>
            {texts.buttons[decision]}
          </Button>
        ))}
      </div>
      {past.length > 0 && (
        <details className="disclosure">
          <summary>{texts.history(past.length)}</summary>
          {past.map((fact) => (
            <DecisionLine key={fact.id} fact={fact} places={places} />
          ))}
        </details>
      )}
      {choosing !== undefined && (
        <DecisionDialog
          file={file}
          rule={rule}
          version={version}
          decision={choosing}
          onClose={() => setChoosing(undefined)}
        />
      )}
    </div>
  );
}

function DecisionLine({ fact, places }: { readonly fact: WritingFact<'flagDecision'>; readonly places: Places }) {
  const { complexity, words } = useTexts().nurse;
  const texts = complexity.decision;
  const format = useFormat();
  const { decision, until } = fact.body;
  // The day was set with the decision; that of the writing stands in for an older app's.
  const on = fact.validFrom ?? (fact.writtenAt.instant.slice(0, 10) as LocalDate);
  const name = places.people.get(fact.author)?.name ?? words.someone;
  return (
    <p>
      <Badge>{wordFor(texts.kinds, decision, texts.unknownKind)}</Badge> {texts.by(name, format.day(on))}
      {until !== undefined && `, ${texts.until(format.day(until))}`}
      {fact.reason !== undefined && <span className="complexity-reason">{texts.reason(fact.reason)}</span>}
    </p>
  );
}

/** Every decision on a rule that stands in the file, newest first. */
function decisionsOn({ flagDecisions }: PatientFile, rule: RuleCode): readonly WritingFact<'flagDecision'>[] {
  return flagDecisions
    .flatMap(({ lines }) => lines.flatMap((line) => line.entries))
    .filter((fact) => isWriting(fact) && fact.body.rule === rule)
    .toSorted((a, b) => (a.id < b.id ? 1 : -1));
}

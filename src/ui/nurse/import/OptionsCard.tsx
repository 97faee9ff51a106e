import { SegmentedControl } from '#ui/shared/controls/SegmentedControl.tsx';
import { TextField } from '#ui/shared/controls/TextField.tsx';
import { Card } from '#ui/shared/layout/Card.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import type { ImportChoices } from './importChoices.ts';
import { RangeChoiceFields } from './RangeChoiceFields.tsx';

type Props = { readonly choices: ImportChoices; readonly onChoose: (choices: ImportChoices) => void };

/** What holds for the whole file: how patients are told apart, what INRs are worth, which range where there is none. */
export function OptionsCard({ choices, onChoose }: Props) {
  const { options: texts } = useTexts().nurse.importing;
  const byReference = choices.patientBy === 'reference';
  return (
    <Card title={texts.title}>
      <div className="stack">
        <div className="stack stack--tight">
          <SegmentedControl
            legend={texts.patientBy}
            options={[
              { value: 'reference', label: texts.byReference },
              { value: 'identity', label: texts.byIdentity },
            ]}
            value={choices.patientBy}
            onChoose={(patientBy) => onChoose({ ...choices, patientBy })}
          />
          <p className="small soft">{byReference ? texts.byReferenceHelp : texts.byIdentityHelp}</p>
        </div>
        {byReference && (
          <TextField
            label={texts.source}
            hint={texts.sourceHint}
            autoComplete="off"
            maxLength={120}
            value={choices.source}
            onChange={(event) => onChoose({ ...choices, source: event.target.value })}
          />
        )}
        {choices.roles.includes('inr') && <InrOptions choices={choices} onChoose={onChoose} />}
        <div className="stack stack--tight">
          <RangeChoiceFields
            texts={{
              legend: texts.range,
              none: texts.rangeNone,
              other: texts.rangeOther,
              low: texts.low,
              high: texts.high,
              problem: texts.rangeProblem,
            }}
            value={choices.range}
            onChoose={(range) => onChoose({ ...choices, range })}
          />
          <p className="small soft">{texts.rangeHelp}</p>
        </div>
      </div>
    </Card>
  );
}

const METHODS = ['laboratory', 'selfTest', 'pointOfCare'] as const;

function InrOptions({ choices, onChoose }: Props) {
  const { importing, words } = useTexts().nurse;
  const { options: texts } = importing;
  return (
    <>
      <SegmentedControl
        legend={texts.method}
        options={METHODS.map((value) => ({ value, label: words.method(value) }))}
        value={METHODS.find((method) => method === choices.method)}
        onChoose={(method) => onChoose({ ...choices, method })}
      />
      <SegmentedControl
        legend={texts.beyondScale}
        options={[
          { value: 'aside', label: texts.beyondAside },
          { value: 'comparator', label: texts.beyondComparator },
        ]}
        value={choices.beyondScale}
        onChoose={(beyondScale) => onChoose({ ...choices, beyondScale })}
      />
      <SegmentedControl
        legend={texts.contradictions}
        options={[
          { value: 'aside', label: texts.contradictionsAside },
          { value: 'toSettle', label: texts.contradictionsToSettle },
        ]}
        value={choices.contradictions}
        onChoose={(contradictions) => onChoose({ ...choices, contradictions })}
      />
    </>
  );
}

import { useState } from 'react';
import { Button } from '#ui/shared/controls/Button.tsx';
import { EmptyState } from '#ui/shared/feedback/EmptyState.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { ExpectedLine } from './ExpectedLine.tsx';
import type { ExpectedFilter, ExpectedResult } from './expectedResults.ts';

type Props = {
  readonly results: readonly ExpectedResult[];
  readonly filter: ExpectedFilter;
  readonly current: string | undefined;
  readonly onEnter: (patientId: string) => void;
};

/** Lines drawn at once; a morning's list is rarely longer. */
const PAGE = 60;

export function ExpectedList({ results, filter, current, onEnter }: Props) {
  const { expectedResults: texts } = useTexts().nurse;
  const [most, setMost] = useState(PAGE);
  const left = results.length - most;
  return (
    <div className="stack stack--tight">
      {results.length === 0 ? (
        <EmptyState icon="check" title={filter === 'all' ? texts.none : texts.noneFilter}>
          {filter === 'all' ? texts.noneHelp : texts.noneFilterHelp}
        </EmptyState>
      ) : (
        <>
          <p className="small soft" role="status">
            {texts.count(results.length)}
          </p>
          <ul className="list">
            {results.slice(0, most).map((result) => (
              <li key={result.patient.patientId}>
                <ExpectedLine
                  result={result}
                  current={result.patient.patientId === current ? 'yes' : 'no'}
                  onEnter={onEnter}
                />
              </li>
            ))}
          </ul>
        </>
      )}
      {left > 0 && <Button onClick={() => setMost(most + PAGE)}>{texts.more(Math.min(left, PAGE))}</Button>}
    </div>
  );
}

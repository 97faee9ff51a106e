import { COLUMN_ROLES } from '#domain/cohort-import/columnRole.ts';
import { SegmentedControl } from '#ui/shared/controls/SegmentedControl.tsx';
import { Badge } from '#ui/shared/feedback/Badge.tsx';
import { Card } from '#ui/shared/layout/Card.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import type { RecognisedFile } from './desk/deskMessages.ts';
import { type ImportChoices, needsOrder, withRole } from './importChoices.ts';

type Props = {
  readonly file: RecognisedFile;
  readonly choices: ImportChoices;
  readonly remembered: 'yes' | 'no';
  readonly onChoose: (choices: ImportChoices) => void;
};

/** Each column with some of its cells, so that what it holds can be seen and not only believed. */
export function ColumnsCard({ file, choices, remembered, onChoose }: Props) {
  const { columns: texts } = useTexts().nurse.importing;
  return (
    <Card title={texts.title}>
      <p>{remembered === 'yes' ? texts.remembered : texts.help}</p>
      <ul className="import-columns">
        {file.columns.map((column, at) => (
          // A column has no other identity than its place in the file.
          <li key={`${at} ${column.header}`} className="import-column">
            <ColumnLine file={file} choices={choices} at={at} onChoose={onChoose} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

type LineProps = Omit<Props, 'remembered'> & { readonly at: number };

function ColumnLine({ file, choices, at, onChoose }: LineProps) {
  const { columns: texts } = useTexts().nurse.importing;
  const column = file.columns[at];
  if (column === undefined) return null;
  const name = column.header === '' ? texts.untitled(at + 1) : column.header;
  const role = choices.roles[at];
  const isProbable = column.proposed?.sureness === 'probable' && column.proposed.role === role;
  return (
    <>
      <div className="import-column-what">
        <span className="row">
          <strong className="import-cell">{name}</strong>
          {isProbable && <Badge tone="warning">{texts.probable}</Badge>}
        </span>
        <span className="small soft import-cell">
          {column.samples.length === 0 ? texts.empty : `${texts.samples} ${column.samples.join(' · ')}`}
        </span>
      </div>
      <select
        className="input import-role"
        aria-label={texts.label(name)}
        value={role ?? ''}
        onChange={(event) =>
          onChoose(
            withRole(
              choices,
              at,
              COLUMN_ROLES.find((known) => known === event.target.value),
            ),
          )
        }
      >
        <option value="">{texts.none}</option>
        {COLUMN_ROLES.map((known) => (
          <option key={known} value={known}>
            {texts.roles[known]}
          </option>
        ))}
      </select>
      {needsOrder(file, choices, at) && (
        <div className="import-order">
          <SegmentedControl
            legend={texts.order(name)}
            options={[
              { value: 'dmy', label: texts.dmy },
              { value: 'mdy', label: texts.mdy },
            ]}
            value={choices.orders[at] === 'ymd' ? undefined : choices.orders[at]}
            onChoose={(order) => onChoose({ ...choices, orders: choices.orders.with(at, order) })}
          />
          <p className="small">
            {column.dates.kind === 'contradictory'
              ? texts.orderContradictory
              : texts.orderHelp(column.samples[0] ?? '')}
          </p>
        </div>
      )}
    </>
  );
}

import { useTexts } from '#ui/shared/text/useTexts.ts';
import { type CohortColumn, COLUMN_GROUPS } from './cohortColumns.ts';

type Props = {
  readonly chosen: ReadonlySet<CohortColumn>;
  readonly onChoose: (chosen: ReadonlySet<CohortColumn>) => void;
};

/** Which columns leave: each by its own name, as it will stand in the heading of the file. */
export function ColumnChoice({ chosen, onChoose }: Props) {
  const { list } = useTexts().nurse.exporting;

  function toggle(column: CohortColumn) {
    const next = new Set(chosen);
    if (!next.delete(column)) next.add(column);
    onChoose(next);
  }

  return COLUMN_GROUPS.map(({ group, columns }) => (
    <fieldset key={group} className="column-group">
      <legend>{list.groups[group]}</legend>
      {columns.map((column) => (
        <label key={column} className="column-choice">
          <input type="checkbox" checked={chosen.has(column)} onChange={() => toggle(column)} />
          {list.columns[column]}
        </label>
      ))}
    </fieldset>
  ));
}

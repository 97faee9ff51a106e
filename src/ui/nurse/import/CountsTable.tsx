import type { ImportCounts } from '#domain/cohort-import/importCounts.ts';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';

/** Patients and INRs of the file by what would become of them. */
export function CountsTable({ counts }: { readonly counts: ImportCounts }) {
  const { plan: texts } = useTexts().nurse.importing;
  const { patients, inrs, rangesToConfirm, withoutIdentity } = counts;
  return (
    <div className="stack stack--tight">
      <div className="columns">
        <Group
          title={texts.patients}
          lines={[
            [texts.fresh, patients.fresh],
            [texts.completed, patients.completed],
            [texts.alreadyHere, patients.alreadyHere],
            [texts.doubtful, patients.doubtful],
          ]}
        />
        <Group
          title={texts.inrs}
          lines={[
            [texts.fresh, inrs.fresh],
            [texts.alreadyHere, inrs.alreadyHere],
            [texts.repeated, inrs.repeated],
            [texts.doubtful, inrs.doubtful],
            [texts.unusable, inrs.unusable],
          ]}
        />
      </div>
      <p className="small soft">{texts.rows(counts.rows)}</p>
      {withoutIdentity > 0 && <p>{texts.withoutIdentity(withoutIdentity)}</p>}
      {rangesToConfirm > 0 && <p>{texts.rangesToConfirm(rangesToConfirm)}</p>}
    </div>
  );
}

type GroupProps = { readonly title: string; readonly lines: readonly (readonly [string, number])[] };

function Group({ title, lines }: GroupProps) {
  const format = useFormat();
  return (
    <table className="table import-counts">
      <caption>{title}</caption>
      <tbody>
        {lines.map(([label, count]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td className="number">{format.number(count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

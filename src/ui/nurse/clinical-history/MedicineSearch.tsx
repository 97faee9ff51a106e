import { findInteractions } from '#domain/interactions/findInteractions.ts';
import { Button } from '#ui/shared/controls/Button.tsx';
import { TextField } from '#ui/shared/controls/TextField.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import type { FieldsProps } from './entryProps.ts';
import { InteractionBadge } from './InteractionBadge.tsx';
import type { MedicineField } from './readMedicine.ts';

/** By name or brand, without the network. What is not in the list can be written all the same. */
export function MedicineSearch({ form }: FieldsProps<MedicineField>) {
  const { medicine, problem } = useTexts().nurse.clinicalHistory;
  const { typed } = form.draft;
  const found = findInteractions(typed, (code) => medicine.interactions[code]);
  const name = typed.trim();
  const wrong = form.problems.name;

  function choose(chosen: string, interaction: string) {
    form.setAll({ ...form.draft, name: chosen, interaction });
  }

  return (
    <div className="stack">
      <TextField
        type="search"
        label={medicine.search}
        hint={medicine.searchHint}
        problem={wrong === undefined ? undefined : problem[wrong]}
        autoComplete="off"
        maxLength={120}
        value={typed}
        onChange={(event) => form.set('typed', event.target.value)}
      />
      {found.length > 0 && (
        <ul className="list" aria-label={medicine.found}>
          {found.map(({ interaction, foundAs }) => (
            <li key={interaction.code}>
              <button type="button" className="list-line" onClick={() => choose(foundAs, interaction.code)}>
                <span className="clinical-found">
                  <strong>{foundAs}</strong>
                  <span className="small">{medicine.interactions[interaction.code]}</span>
                </span>
                <InteractionBadge code={interaction.code} />
              </button>
            </li>
          ))}
        </ul>
      )}
      {name !== '' && (
        <div className="stack stack--tight">
          <Button icon="add" onClick={() => choose(name, '')}>
            {medicine.notInList(name)}
          </Button>
          <p className="field-hint">{medicine.notInListHelp}</p>
        </div>
      )}
    </div>
  );
}

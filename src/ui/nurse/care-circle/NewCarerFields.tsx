import { searchKey } from '#domain/identity/searchKey.ts';
import type { Places } from '#store/store.ts';
import { Field } from '#ui/shared/controls/Field.tsx';
import { TextField } from '#ui/shared/controls/TextField.tsx';
import { useUser } from '#ui/shared/data/useUser.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import type { CarerRole } from './carersOffered.ts';
import { type CarerProblems, isPlaceRole, NEW_SITE, type TypedCarer } from './typedCarer.ts';

type Props = {
  readonly places: Places;
  readonly role: CarerRole;
  readonly value: TypedCarer;
  readonly onChange: (value: TypedCarer) => void;
  readonly problems: CarerProblems;
};

/** A person and where he works, or a place alone; national numbers where they are at hand. */
export function NewCarerFields({ places, role, value, onChange, problems }: Props) {
  const { careCircle } = useTexts().nurse;
  const { problem, rppsHint, finessHint } = careCircle;
  const set = (part: Partial<TypedCarer>) => onChange({ ...value, ...part });
  const isPlace = isPlaceRole(role);
  const isNewSite = isPlace || value.site === NEW_SITE;

  function text(field: keyof TypedCarer, wrong?: string, hint?: string) {
    return (
      <TextField
        label={careCircle.fields[field]}
        hint={hint}
        autoComplete="off"
        maxLength={100}
        value={value[field]}
        onChange={(event) => set({ [field]: event.target.value })}
        // Enter here must not send the form around it.
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
        problem={wrong}
      />
    );
  }

  return (
    <div className="form-grid">
      {!isPlace && text('name', problems.name && problem.name)}
      {!isPlace && text('rpps', problems.rpps && problem.rpps[problems.rpps], rppsHint)}
      {!isPlace && <SiteChoice places={places} value={value.site} onChange={(site) => set({ site })} />}
      {isNewSite && text('siteName', problems.siteName && problem.siteName)}
      {isNewSite && text('town', problems.town && problem.town)}
      {isNewSite && text('finess', problems.finess && problem.finess[problems.finess], finessHint)}
      {text('telephone')}
    </div>
  );
}

type SiteProps = { readonly places: Places; readonly value: string; readonly onChange: (site: string) => void };

/** A place that is known already is not typed a second time. */
function SiteChoice({ places, value, onChange }: SiteProps) {
  const { careCircle } = useTexts().nurse;
  const { account } = useUser();
  const known = [...places.sites]
    .filter(([site]) => site !== account.site.id)
    .map(([site, { name, town }]) => ({ site, label: `${name}, ${town}` }))
    .toSorted((a, b) => (searchKey(a.label) < searchKey(b.label) ? -1 : 1));
  return (
    <Field label={careCircle.fields.site}>
      {(described) => (
        <select {...described} className="input" value={value} onChange={(event) => onChange(event.target.value)}>
          <option value={NEW_SITE}>{careCircle.newSite}</option>
          {known.map(({ site, label }) => (
            <option key={site} value={site}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

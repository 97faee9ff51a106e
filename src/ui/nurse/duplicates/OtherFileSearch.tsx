import { useDeferredValue, useMemo, useState } from 'react';
import type { PatientFile } from '#facts/patientFile.ts';
import { BirthLine } from '#ui/nurse/patient-banner/BirthLine.tsx';
import { PatientName } from '#ui/nurse/patient-banner/PatientName.tsx';
import { finderAmong } from '#ui/nurse/patients/findPatients.ts';
import { TextField } from '#ui/shared/controls/TextField.tsx';
import { useDirectory } from '#ui/shared/data/useDirectory.ts';
import { Card } from '#ui/shared/layout/Card.tsx';
import { Link } from '#ui/shared/router/Link.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';

/** More than this and she types one more letter. */
const MOST_OFFERED = 8;

/** A duplicate that no trait gives away is found by hand: an old « Dossier 123 », a birth date typed wrong. */
export function OtherFileSearch({ file }: { readonly file: PatientFile }) {
  const { joined } = useTexts().nurse.duplicates;
  const { patients } = useDirectory();
  const [typed, setTyped] = useState('');
  const sought = useDeferredValue(typed.trim());
  const find = useMemo(() => {
    const here = new Set([file.patientId, ...file.joined]);
    return finderAmong(patients.filter(({ patientId }) => !here.has(patientId)));
  }, [patients, file]);
  const found = useMemo(() => find(sought).shown, [find, sought]);
  return (
    <Card title={joined.another}>
      <TextField
        label={joined.search}
        hint={joined.searchHint}
        type="search"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      {sought !== '' && found.length === 0 && <p role="status">{joined.noneFound}</p>}
      {sought !== '' && found.length > 0 && (
        <ul className="list">
          {found.slice(0, MOST_OFFERED).map((patient) => (
            <li key={patient.patientId}>
              <Link className="list-line other-file" to={`/duplicates/${file.patientId}/${patient.patientId}`}>
                <strong>
                  <PatientName name={patient} />
                </strong>
                <span className="small soft">
                  <BirthLine birthDate={patient.birthDate} sex={patient.sex} />
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

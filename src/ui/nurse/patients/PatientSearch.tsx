import { type KeyboardEvent, useDeferredValue, useMemo, useRef } from 'react';
import type { Directory } from '#store/store.ts';
import { Field } from '#ui/shared/controls/Field.tsx';
import { IconButton } from '#ui/shared/controls/IconButton.tsx';
import { EmptyState } from '#ui/shared/feedback/EmptyState.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { findPatients, type FoundPatients } from './findPatients.ts';
import { PatientLine } from './PatientLine.tsx';

type Props = {
  readonly directory: Directory;
  readonly typed: string;
  readonly onTyped: (typed: string) => void;
  readonly onOpen: (patientId: string) => void;
};

/** A field and the patients it may mean. Arrows walk through them, Enter opens. */
export function PatientSearch({ directory, typed, onTyped, onOpen }: Props) {
  const { patients: texts } = useTexts().nurse;
  const list = useRef<HTMLUListElement>(null);
  const field = useRef<HTMLInputElement>(null);
  // The letter is drawn at once, the list when there is time for it: typing never waits.
  const sought = useDeferredValue(typed);
  const found = useMemo(() => findPatients(directory.patients, sought), [directory.patients, sought]);

  function move(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    const lines = [...(list.current?.querySelectorAll('a') ?? [])];
    const next = lines.findIndex((line) => line === document.activeElement) + step;
    event.preventDefault();
    if (next < 0) field.current?.focus();
    else lines[next]?.focus();
  }

  function openFirst(event: KeyboardEvent) {
    if (event.key !== 'Enter') return;
    // What is typed counts, not what was drawn a moment ago.
    const [first] = findPatients(directory.patients, typed).shown;
    if (typed.trim() !== '' && first !== undefined) onOpen(first.patientId);
  }

  return (
    <div className="stack stack--tight" onKeyDown={move}>
      <div className="patient-search">
        <Field label={texts.search} hint={texts.searchHint}>
          {(described) => (
            <input
              {...described}
              ref={field}
              className="input patient-search-input"
              type="search"
              enterKeyHint="search"
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              value={typed}
              onChange={(event) => onTyped(event.target.value)}
              onKeyDown={openFirst}
            />
          )}
        </Field>
        {typed !== '' && (
          <IconButton
            icon="close"
            label={texts.clear}
            onClick={() => {
              onTyped('');
              field.current?.focus();
            }}
          />
        )}
      </div>
      <p className="small soft" role="status">
        {texts.found(found.shown.length + found.others)}
      </p>
      {found.shown.length === 0 ? (
        <EmptyState icon="search" title={texts.noneFound(sought.trim())}>
          {texts.noneFoundHelp}
        </EmptyState>
      ) : (
        <FoundList found={found} list={list} />
      )}
    </div>
  );
}

type FoundListProps = { readonly found: FoundPatients; readonly list: React.RefObject<HTMLUListElement | null> };

function FoundList({ found, list }: FoundListProps) {
  const { patients: texts } = useTexts().nurse;
  return (
    <>
      <ul className="list" ref={list}>
        {found.shown.map((patient) => (
          <li key={patient.patientId}>
            <PatientLine patient={patient} />
          </li>
        ))}
      </ul>
      {found.others > 0 && <p className="soft">{texts.others(found.others)}</p>}
    </>
  );
}

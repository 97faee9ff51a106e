import { type RefObject, useDeferredValue, useEffect, useMemo, useRef } from 'react';
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
  const around = useArrows();
  const field = useRef<HTMLInputElement>(null);
  // The letter is drawn at once, the list when there is time for it: typing never waits.
  const sought = useDeferredValue(typed);
  const found = useMemo(() => findPatients(directory.patients, sought), [directory.patients, sought]);

  function openFirst() {
    // What is typed counts, not what was drawn a moment ago.
    const [first] = findPatients(directory.patients, typed).shown;
    if (typed.trim() !== '' && first !== undefined) onOpen(first.patientId);
  }

  return (
    <div className="stack stack--tight" ref={around}>
      <SearchField field={field} typed={typed} onTyped={onTyped} onEnter={openFirst} />
      <p className="small soft" role="status">
        {texts.found(found.shown.length + found.others)}
      </p>
      {found.shown.length === 0 ? (
        <EmptyState icon="search" title={texts.noneFound(sought.trim())}>
          {texts.noneFoundHelp}
        </EmptyState>
      ) : (
        <FoundList found={found} />
      )}
    </div>
  );
}

type FieldProps = {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly typed: string;
  readonly onTyped: (typed: string) => void;
  readonly onEnter: () => void;
};

function SearchField({ field, typed, onTyped, onEnter }: FieldProps) {
  const { patients: texts } = useTexts().nurse;
  return (
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
            onKeyDown={(event) => event.key === 'Enter' && onEnter()}
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
  );
}

function FoundList({ found }: { readonly found: FoundPatients }) {
  const { patients: texts } = useTexts().nurse;
  return (
    <>
      <ul className="list">
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

/** Arrows walk from the field through the lines and back. */
function useArrows(): RefObject<HTMLDivElement | null> {
  const around = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = around.current;
    function move(event: KeyboardEvent) {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step === undefined || element === null) return;
      const stops = [...element.querySelectorAll<HTMLElement>('input, .patient-line')];
      const next = stops[stops.findIndex((stop) => stop === document.activeElement) + step];
      event.preventDefault();
      next?.focus();
    }
    element?.addEventListener('keydown', move);
    return () => element?.removeEventListener('keydown', move);
  }, []);
  return around;
}

import { type RefObject, useDeferredValue, useEffect, useEffectEvent, useMemo, useRef } from 'react';
import type { Directory } from '#store/store.ts';
import { Field } from '#ui/shared/controls/Field.tsx';
import { IconButton } from '#ui/shared/controls/IconButton.tsx';
import { EmptyState } from '#ui/shared/feedback/EmptyState.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { finderAmong, type FoundPatients } from './findPatients.ts';
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
  const field = useRef<HTMLInputElement>(null);
  // The letter is drawn at once, the list when there is time for it: typing never waits.
  const sought = useDeferredValue(typed);
  const around = useArrows(sought === typed ? 'settled' : 'behind');
  const find = useMemo(() => finderAmong(directory.patients), [directory.patients]);
  const found = useMemo(() => find(sought), [find, sought]);

  function openFirst() {
    // What is typed counts, not what was drawn a moment ago.
    const [first] = find(typed).shown;
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

/**
 * Arrows walk from the field through the lines and back.
 *
 * @param list  `behind` while the lines drawn are not yet those of what is typed: an arrow then waits for them, else it
 *              would land on a line about to vanish.
 */
function useArrows(list: 'settled' | 'behind'): RefObject<HTMLDivElement | null> {
  const around = useRef<HTMLDivElement>(null);
  const waiting = useRef(false);

  const move = useEffectEvent((event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    if (list === 'settled') step(around.current, by);
    else waiting.current = by === 1;
  });

  useEffect(() => {
    const element = around.current;
    const onKey = (event: KeyboardEvent) => move(event);
    element?.addEventListener('keydown', onKey);
    return () => element?.removeEventListener('keydown', onKey);
  }, []);

  useEffect(() => {
    if (list === 'behind' || !waiting.current) return;
    waiting.current = false;
    step(around.current, 1);
  }, [list]);

  return around;
}

function step(around: HTMLElement | null, by: number): void {
  const stops = [...(around?.querySelectorAll<HTMLElement>('input, .patient-line') ?? [])];
  stops[stops.findIndex((stop) => stop === document.activeElement) + by]?.focus();
}

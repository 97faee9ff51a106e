import { type DragEvent, useState } from 'react';
import { Banner } from '#ui/shared/feedback/Banner.tsx';
import { Field } from '#ui/shared/controls/Field.tsx';
import { Card } from '#ui/shared/layout/Card.tsx';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import type { FileRefusal } from './desk/deskMessages.ts';
import { LARGEST_FILE_BYTES } from './desk/largestFileBytes.ts';

type Props = {
  readonly refused: { readonly name: string; readonly refusal: FileRefusal } | undefined;
  readonly onFile: (file: File) => void;
};

/** A file picked or dropped; the last one that could not be read, and what to do about it. */
export function ChooseFile({ refused, onFile }: Props) {
  const { choose, refused: refusedTexts } = useTexts().nurse.importing;
  const format = useFormat();
  const refusalWords = useRefusalWords();
  const [over, setOver] = useState(false);

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file !== undefined) onFile(file);
  }

  return (
    <>
      {refused !== undefined && (
        <Banner tone="critical" title={refusedTexts.title(refused.name)}>
          <p>{refusalWords(refused.refusal)}</p>
        </Banner>
      )}
      <Card>
        <p>{choose.intro}</p>
        <div
          className={over ? 'import-drop import-drop--over' : 'import-drop'}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={drop}
        >
          <Field label={choose.label} hint={choose.hint(format.bytes(LARGEST_FILE_BYTES))}>
            {(described) => (
              <input
                {...described}
                className="input import-file"
                type="file"
                accept=".csv,.txt,.tsv,text/csv,text/plain"
                onChange={(event) => {
                  const [file] = event.target.files ?? [];
                  if (file !== undefined) onFile(file);
                }}
              />
            )}
          </Field>
          {over && <p>{choose.drop}</p>}
        </div>
      </Card>
    </>
  );
}

function useRefusalWords(): (refusal: FileRefusal) => string {
  const { refused } = useTexts().nurse.importing;
  const format = useFormat();
  return (refusal) => {
    switch (refusal.why) {
      case 'tooLarge':
        return refused.tooLarge(format.bytes(refusal.bytes), format.bytes(refusal.most));
      case 'openQuote':
        return refused.openQuote(refusal.line);
      default:
        return refused[refusal.why];
    }
  };
}

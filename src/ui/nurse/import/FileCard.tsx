import { Button } from '#ui/shared/controls/Button.tsx';
import { SegmentedControl } from '#ui/shared/controls/SegmentedControl.tsx';
import { Card } from '#ui/shared/layout/Card.tsx';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import type { RecognisedFile } from './desk/deskMessages.ts';
import type { ImportChoices } from './importChoices.ts';
import type { ImportWork } from './ImportWork.ts';

type Props = { readonly work: ImportWork; readonly file: RecognisedFile; readonly choices: ImportChoices };

/** What was recognised of the file as a whole, and what could not be told from it. */
export function FileCard({ work, file, choices }: Props) {
  const { file: texts } = useTexts().nurse.importing;
  const format = useFormat();
  return (
    <Card
      title={texts.title}
      aside={
        <Button look="quiet" onClick={() => work.restart()}>
          {texts.another}
        </Button>
      }
    >
      <dl className="facts">
        <dt>{texts.name}</dt>
        <dd className="import-cell">{file.name}</dd>
        <dt>{texts.rows}</dt>
        <dd>{format.number(file.rows)}</dd>
        <dt>{texts.size}</dt>
        <dd>{format.bytes(file.bytes)}</dd>
        <dt>{texts.encoding}</dt>
        <dd>{texts.encodings[file.encoding]}</dd>
        <dt>{texts.separator}</dt>
        <dd>{texts.separators[file.separator]}</dd>
        <dt>{texts.decimals}</dt>
        <dd>{texts.decimalSigns[file.decimals]}</dd>
      </dl>
      <SegmentedControl
        legend={texts.header}
        options={[
          { value: 'header', label: texts.headerYes },
          { value: 'noHeader', label: texts.headerNo },
        ]}
        value={choices.header}
        onChoose={(header) => void work.sayHeader(header)}
      />
      {file.oddLineCount > 0 && <MixedEncoding work={work} file={file} choices={choices} />}
    </Card>
  );
}

function MixedEncoding({ work, file, choices }: Props) {
  const { file: texts } = useTexts().nurse.importing;
  return (
    <div className="stack stack--tight">
      <strong>{texts.mixedTitle(file.oddLineCount)}</strong>
      <p>{texts.mixedHelp}</p>
      <ul>
        {file.oddLines.map(({ line, text }) => (
          <li key={line} className="import-cell">
            {texts.mixedLine(line, text)}
          </li>
        ))}
      </ul>
      <SegmentedControl
        legend={texts.mixedChoice}
        legendLook="hidden"
        options={[
          { value: 'taken', label: texts.mixedTaken },
          { value: 'aside', label: texts.mixedAside },
        ]}
        value={choices.oddLines}
        onChoose={(oddLines) => work.choose({ ...choices, oddLines })}
      />
    </div>
  );
}

import { Button } from '#ui/shared/controls/Button.tsx';
import { Card } from '#ui/shared/layout/Card.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { ColumnsCard } from './ColumnsCard.tsx';
import { FileCard } from './FileCard.tsx';
import { missingChoices } from './importChoices.ts';
import { OptionsCard } from './OptionsCard.tsx';
import type { ImportStage } from './importStage.ts';
import type { ImportWork } from './ImportWork.ts';

type Props = { readonly work: ImportWork; readonly stage: ImportStage & { readonly kind: 'settings' } };

/** Everything that reading the file must not guess, asked once; the button opens when nothing is left open. */
export function ImportSettingsForm({ work, stage }: Props) {
  const { importing } = useTexts().nurse;
  const { file, choices } = stage;
  const missing = missingChoices(file, choices);
  return (
    <div className="import-settings">
      <FileCard work={work} file={file} choices={choices} />
      <ColumnsCard
        file={file}
        choices={choices}
        remembered={stage.remembered}
        onChoose={(chosen) => work.choose(chosen)}
      />
      <OptionsCard choices={choices} onChoose={(chosen) => work.choose(chosen)} />
      <Card>
        {missing.length > 0 && (
          <div role="status">
            <strong>{importing.missing.title}</strong>
            <ul>
              {missing.map((what) => (
                <li key={what}>{importing.missing[what]}</li>
              ))}
            </ul>
          </div>
        )}
        <Button look="primary" size="large" disabled={missing.length > 0} onClick={() => void work.check(choices)}>
          {importing.check}
        </Button>
      </Card>
    </div>
  );
}

import { Badge } from '#ui/shared/feedback/Badge.tsx';
import { Button } from '#ui/shared/controls/Button.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { CutList } from './CutList.tsx';
import type { FlagLine } from './todayOf.ts';
import { TodaySection } from './TodaySection.tsx';
import { WorkLine } from './WorkLine.tsx';

type Props = { readonly lines: readonly FlagLine[]; readonly onSeen: () => void };

/** Flags that were not there at this person's last look; seen by one, they are still new to the others. */
export function NewFlags({ lines, onSeen }: Props) {
  const { today: texts } = useTexts().nurse;
  return (
    <TodaySection
      part="newFlags"
      title={texts.sections.newFlags(lines.length)}
      help={texts.help.newFlags}
      aside={
        <Button icon="eye" onClick={onSeen}>
          {texts.seenAll}
        </Button>
      }
    >
      <CutList items={lines} keyOf={({ patient }) => patient.patientId}>
        {({ patient, rules }) => (
          <WorkLine
            patient={patient}
            action={{ to: `/patients/${patient.patientId}/complexity`, label: texts.action.look }}
          >
            <span className="row">
              {rules.map((rule) => (
                <Badge key={rule} tone="warning">{`${rule} : ${texts.rule(rule)}`}</Badge>
              ))}
            </span>
          </WorkLine>
        )}
      </CutList>
    </TodaySection>
  );
}

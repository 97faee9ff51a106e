import { Button } from '#ui/shared/controls/Button.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';

type Props = {
  readonly busy: 'yes' | 'no';
  readonly onCancel: () => void;
  readonly look?: 'primary' | 'danger';
  readonly label?: string;
};

export function EntryButtons({ busy, onCancel, look = 'primary', label }: Props) {
  const { entry } = useTexts().nurse.clinicalHistory;
  return (
    <div className="button-row">
      <Button type="submit" look={look} size="large" disabled={busy === 'yes'}>
        {busy === 'yes' ? entry.saving : (label ?? entry.save)}
      </Button>
      <Button size="large" onClick={onCancel}>
        {entry.cancel}
      </Button>
    </div>
  );
}

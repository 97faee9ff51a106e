import type { PublishedRules } from '#facts/complexityRules.ts';
import { parseLocalDate } from '#domain/localDate.ts';
import { Card } from '#ui/shared/layout/Card.tsx';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';

/** Every version that was ever published here, who signed it, and what became of it. */
export function PublishedCard({ published }: { readonly published: readonly PublishedRules[] }) {
  const { ruleSets: texts } = useTexts().nurse;
  const format = useFormat();
  if (published.length === 0) return null;
  return (
    <Card title={texts.published}>
      <ul>
        {published.map(({ factId, version, signedBy, standing }) => {
          const on = parseLocalDate(signedBy.on);
          return (
            <li key={factId}>
              <strong>{texts.version(version)}</strong>
              {`, ${texts.standing[standing]}. ${texts.signed(signedBy.name, on === undefined ? signedBy.on : format.day(on))}`}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}

import { AXES, type Priority } from '#domain/complexity/priority.ts';
import { Card } from '#ui/shared/layout/Card.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';

/** Three axes side by side, each with its reasons and what nobody wrote: never only their sum. */
export function PriorityCard({ priority }: { readonly priority: Priority }) {
  const { priority: texts } = useTexts().nurse.complexity;
  return (
    <Card title={texts.title}>
      <p>
        <strong>{texts.classes[priority.class]}</strong>
      </p>
      <dl className="complexity-axes">
        {AXES.map((name) => {
          const { level, reasons, unknown } = priority.axes[name];
          return (
            <div key={name} className="complexity-axis">
              <dt>
                {texts.axes[name]} <strong>{texts.level(level)}</strong>
              </dt>
              <dd>{reasons.length === 0 ? texts.noReason : reasons.map((code) => texts.reasons[code]).join(', ')}</dd>
              {unknown.length > 0 && (
                <dd className="small soft">{texts.unknown(unknown.map((code) => texts.reasons[code]))}</dd>
              )}
            </div>
          );
        })}
      </dl>
      <p className="small soft">{texts.help}</p>
    </Card>
  );
}

import { isKind } from '#facts/kinds.ts';
import type { OpenedPatient } from '#store/store.ts';
import { useOutbox } from '#ui/shared/data/useOutbox.ts';
import { useToday } from '#ui/shared/data/useToday.ts';
import { useUser } from '#ui/shared/data/useUser.ts';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';

type Props = {
  readonly opened: OpenedPatient;
  /** UTC instant at which it was sent to the printer; before that, the day is said. */
  readonly issuedAt: string | undefined;
};

/** Who issued the page, when, from data of when, and what makes it less than whole. */
export function IssueLines({ opened, issuedAt }: Props) {
  const { exporting, words } = useTexts().nurse;
  const { page } = exporting;
  const { account } = useUser();
  const format = useFormat();
  const today = useToday();
  const outbox = useOutbox();
  const pulledAt = outbox.status === 'ready' ? outbox.value.pulledAt : undefined;
  const waiting = [...opened.states.values()].filter((state) => state.kind === 'waiting').length;
  const kinds = [...new Set(opened.file.disagreements.map(({ kind }) => kind))].filter(isKind);
  const lines = [
    page.issuedBy(account.name, account.site.name),
    page.issuedAt(issuedAt === undefined ? format.day(today) : format.instant(issuedAt)),
    pulledAt === undefined ? page.never : page.dataAge(format.instant(pulledAt)),
    ...(waiting > 0 ? [page.waiting(waiting)] : []),
    ...(kinds.length > 0 ? [page.toCheck(kinds.map((kind) => words.kind[kind]).join(', '))] : []),
    ...(opened.apart.length > 0 ? [page.apart(opened.apart.length)] : []),
    ...(opened.unreadable > 0 ? [page.unreadable(opened.unreadable)] : []),
  ];
  return (
    <ul className="issue-lines small">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

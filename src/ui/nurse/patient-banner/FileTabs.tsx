import { Link } from '#ui/shared/router/Link.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';

/** The parts of a patient's file, in the order in which a nurse goes through them. */
const PARTS = ['overview', 'treatment', 'clinical', 'complexity', 'identity', 'documents'] as const;
export type FilePart = (typeof PARTS)[number];

type Props = { readonly patientId: string; readonly current: FilePart };

/** From one part of a file to another: every part is one touch from every other. */
export function FileTabs({ patientId, current }: Props) {
  const { fileParts } = useTexts().nurse.words;
  return (
    <nav className="file-tabs no-print" aria-label={fileParts.label}>
      {PARTS.map((part) => (
        <Link
          key={part}
          className="file-tab"
          to={addressOf(patientId, part)}
          {...(part === current ? { 'aria-current': 'page' } : {})}
        >
          {fileParts[part]}
        </Link>
      ))}
    </nav>
  );
}

function addressOf(patientId: string, part: FilePart): string {
  return part === 'overview' ? `/patients/${patientId}` : `/patients/${patientId}/${part}`;
}

import { route } from '#ui/shared/router/route.ts';
import { DuplicatesScreen } from './DuplicatesScreen.tsx';
import { JoinedFilesScreen } from './JoinedFilesScreen.tsx';
import { PairScreen } from './PairScreen.tsx';
import './duplicates.css';

/** Duplicate files: its screens. */
export const duplicatesRoutes = [
  route('/duplicates', {
    title: ({ nurse }) => nurse.duplicates.title,
    show: () => <DuplicatesScreen />,
  }),
  route('/duplicates/:one/:other', {
    title: ({ nurse }) => nurse.duplicates.title,
    show: ({ one, other }) => <PairScreen one={one} other={other} />,
  }),
  route('/patients/:patientId/joined', {
    title: ({ nurse }) => nurse.duplicates.joined.title,
    show: ({ patientId }) => <JoinedFilesScreen patientId={patientId} />,
  }),
];

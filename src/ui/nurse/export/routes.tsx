import { route } from '#ui/shared/router/route.ts';
import { DocumentsScreen } from './DocumentsScreen.tsx';
import { ExportListScreen } from './ExportListScreen.tsx';
import { WholeFileScreen } from './WholeFileScreen.tsx';
import './exporting.css';

/** Documents: its screens. */
export const exportingRoutes = [
  route('/patients/:patientId/documents', {
    title: ({ nurse }) => nurse.exporting.title,
    show: ({ patientId }) => <DocumentsScreen patientId={patientId} />,
  }),
  route('/patients/:patientId/documents/file', {
    title: ({ nurse }) => nurse.exporting.page.title,
    show: ({ patientId }) => <WholeFileScreen patientId={patientId} />,
  }),
  route('/export', {
    title: ({ nurse }) => nurse.exporting.list.title,
    show: () => <ExportListScreen />,
  }),
];

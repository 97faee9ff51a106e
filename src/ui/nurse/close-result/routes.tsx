import { route } from '#ui/shared/router/route.ts';
import { CloseResultScreen } from './CloseResultScreen.tsx';
import './closeResult.css';

/** Close a result: one screen from the value to the person told. */
export const closingRoutes = [
  route('/patients/:patientId/inr/:chain/close', {
    title: ({ nurse }) => nurse.closing.title,
    show: ({ patientId, chain }) => <CloseResultScreen key={chain} patientId={patientId} chain={chain} />,
  }),
];

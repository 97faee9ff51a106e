import { route } from '#ui/shared/router/route.ts';
import { LostScreen } from './LostScreen.tsx';
import { TodayScreen } from './TodayScreen.tsx';
import './today.css';

/** Today: the first screen after unlocking, and the list of those who may be lost. */
export const todayRoutes = [
  route('/today', {
    title: ({ nurse }) => nurse.today.title,
    rail: { icon: 'calendar', label: ({ nurse }) => nurse.today.title },
    show: () => <TodayScreen />,
  }),
  route('/lost', {
    title: ({ nurse }) => nurse.today.lost.title,
    show: () => <LostScreen />,
  }),
];

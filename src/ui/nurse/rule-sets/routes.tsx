import { route } from '#ui/shared/router/route.ts';
import { RulesScreen } from './RulesScreen.tsx';
import './ruleSets.css';

/** Rules: its screens. */
export const ruleSetsRoutes = [
  route('/rules', {
    title: ({ nurse }) => nurse.ruleSets.title,
    show: () => <RulesScreen />,
  }),
];

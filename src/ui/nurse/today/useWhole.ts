import { createContext, use } from 'react';

/** `yes`: every list is drawn whole, for paper. */
export const WholeContext = createContext<'yes' | 'no'>('no');

export function useWhole(): 'yes' | 'no' {
  return use(WholeContext);
}

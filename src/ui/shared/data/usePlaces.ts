import type { Places } from '#store/store.ts';
import { type Live, useLive } from './useLive.ts';

/** The names behind authors and sites. */
export function usePlaces(): Live<Places> {
  return useLive((store) => store.places(), ['places'], 'places');
}

import { factHash } from '#facts/factHash.ts';
import type { Session } from './session.ts';
import type { Store } from './store.ts';

/** Half-typed forms. The name of a draft may say what is typed and about whom, so only its hash is in clear. */
export function draftsOf(session: Session): Store['drafts'] {
  const { db, vault, device } = session;
  const keyOf = (name: string) => `draft/${factHash(`${device} ${name}`)}`;
  return {
    async keep(name, draft) {
      const box = await vault.sealJson('meta', keyOf(name), { draft });
      await db.write(['meta'], ({ meta }) => meta.put({ key: keyOf(name), generation: 1, value: box }));
    },
    async read(name) {
      const row = await db.read(['meta'], ({ meta }) => meta.get(keyOf(name)));
      if (row === undefined) return undefined;
      const kept = await vault.openJson('meta', keyOf(name), row.value);
      return (kept as { readonly draft: unknown }).draft;
    },
    async drop(name) {
      await db.write(['meta'], ({ meta }) => meta.delete(keyOf(name)));
    },
  };
}

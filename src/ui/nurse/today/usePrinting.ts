import { useEffect, useState } from 'react';

/** Lists are drawn whole before the page goes to paper, and cut again afterwards. */
export function usePrinting(): { readonly whole: 'yes' | 'no'; readonly print: () => void } {
  const [whole, setWhole] = useState<'yes' | 'no'>('no');

  useEffect(() => {
    if (whole === 'no') return undefined;
    const cut = () => setWhole('no');
    addEventListener('afterprint', cut);
    globalThis.print();
    return () => removeEventListener('afterprint', cut);
  }, [whole]);

  return { whole, print: () => setWhole('yes') };
}

import { useState } from 'react';

/**
 * A notice that is read once in a session of the browser: the lock loads the page anew every few minutes, and whoever has
 * read it does not read it each time.
 */
export function useReadOnce(notice: string): { readonly state: 'unread' | 'read'; readonly markRead: () => void } {
  const key = `equilibre.read.${notice}`;
  const [state, setState] = useState<'unread' | 'read'>(() => (isKept(key) ? 'read' : 'unread'));
  const markRead = () => {
    setState('read');
    keep(key);
  };
  return { state, markRead };
}

/** Where the browser keeps nothing, a notice is read once a page: it is never worth a failure. */
function isKept(key: string): boolean {
  try {
    return sessionStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}

function keep(key: string): void {
  try {
    sessionStorage.setItem(key, 'yes');
  } catch (error) {
    reportError(error);
  }
}

import type { Page } from 'playwright';

/** What ends a measure, as a person would see it. */
export type Until =
  | { readonly kind: 'shown'; readonly selector: string }
  | { readonly kind: 'said'; readonly text: string }
  | { readonly kind: 'changed'; readonly selector: string }
  | { readonly kind: 'drawn' };

/**
 * Milliseconds from an input event, by the browser's own time stamp, to what it made visible in the document (for a
 * drawing: to the frame after its last stroke). Playwright's own way to and from the page is not counted.
 */
export async function timed(page: Page, event: 'click' | 'input', until: Until, act: () => Promise<void>) {
  const timing = page.evaluate(watch, { event, until });
  await act();
  return timing;
}

/** Runs in the page, so it may use nothing of this file. */
function watch({ event, until }: { event: string; until: Until }): Promise<number> {
  return new Promise((resolve, reject) => {
    const tooLong = setTimeout(() => reject(new Error(`${JSON.stringify(until)} never came`)), 30_000);
    const ends = (from: number, at: number) => {
      clearTimeout(tooLong);
      resolve(at - from);
    };

    const holds = (records: readonly MutationRecord[]) => {
      switch (until.kind) {
        case 'shown':
          return document.querySelector(until.selector) !== null;
        case 'said':
          return records.some((record) =>
            [...record.addedNodes, record.target].some(
              (node) => node !== document.body && (node.textContent ?? '').includes(until.text),
            ),
          );
        case 'changed':
          return records.some((record) => {
            const element = record.target instanceof Element ? record.target : record.target.parentElement;
            return element !== null && element.closest(until.selector) !== null;
          });
        case 'drawn':
          return false;
      }
    };

    const observe = (from: number) => {
      const observer = new MutationObserver((records) => {
        if (!holds(records)) return;
        observer.disconnect();
        ends(from, performance.now());
      });
      observer.observe(document, { subtree: true, childList: true, characterData: true });
    };

    const awaitStroke = (from: number) => {
      const context = CanvasRenderingContext2D.prototype;
      const { stroke } = context;
      context.stroke = function strokeAndTell(this: CanvasRenderingContext2D, ...path: []) {
        Reflect.apply(stroke, this, path);
        context.stroke = stroke;
        requestAnimationFrame(() => ends(from, performance.now()));
      };
    };

    addEventListener(event, ({ timeStamp }) => (until.kind === 'drawn' ? awaitStroke(timeStamp) : observe(timeStamp)), {
      once: true,
      capture: true,
    });
  });
}

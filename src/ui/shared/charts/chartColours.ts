/** Colours of a drawing: a canvas knows no style sheet, so it is handed what the page uses now. */
export type ChartColours = {
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  readonly surface: string;
  readonly below: string;
  readonly within: string;
  readonly withinSoft: string;
  readonly above: string;
};

const TOKENS = {
  ink: '--ink',
  soft: '--ink-soft',
  line: '--line',
  surface: '--surface',
  below: '--below',
  within: '--within',
  withinSoft: '--within-soft',
  above: '--above',
} as const satisfies Record<keyof ChartColours, string>;

/** On paper there is no dark theme, whatever the tablet shows. */
export const PAPER_COLOURS: ChartColours = {
  ink: '#000',
  soft: '#333',
  line: '#bbb',
  surface: '#fff',
  below: '#1e4fa3',
  within: '#14532d',
  withinSoft: '#e2efe6',
  above: '#9a4505',
};

export function coloursOf(element: Element): ChartColours {
  const style = getComputedStyle(element);
  const read = (name: keyof ChartColours) => style.getPropertyValue(TOKENS[name]).trim() || PAPER_COLOURS[name];
  return {
    ink: read('ink'),
    soft: read('soft'),
    line: read('line'),
    surface: read('surface'),
    below: read('below'),
    within: read('within'),
    withinSoft: read('withinSoft'),
    above: read('above'),
  };
}

/**
 * Calls back when the page changes its theme or goes to paper and back.
 *
 * @returns  what stops the watching
 */
export function watchColours(element: Element, changed: (colours: ChartColours) => void): () => void {
  const read = () => changed(coloursOf(element));
  const paper = () => changed(PAPER_COLOURS);
  const scheme = matchMedia('(prefers-color-scheme: dark)');
  const theme = new MutationObserver(read);
  theme.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  scheme.addEventListener('change', read);
  addEventListener('beforeprint', paper);
  addEventListener('afterprint', read);
  return () => {
    theme.disconnect();
    scheme.removeEventListener('change', read);
    removeEventListener('beforeprint', paper);
    removeEventListener('afterprint', read);
  };
}

import { useTexts } from '#ui/shared/text/useTexts.ts';
import type { PaperSection } from './paperSection.ts';

/** A part of the file on paper: a table that goes on over the page, its headings repeated; an empty one says so. */
export function PaperSectionView({ section: { title, head, rows, notes = [] } }: { readonly section: PaperSection }) {
  const { page } = useTexts().nurse.exporting;
  return (
    <section className="paper-section">
      <h2>{title}</h2>
      {rows.length === 0 && <p>{page.none}</p>}
      {rows.length > 0 && (
        // Wider than a telephone: it is moved sideways there, by a finger or by the keyboard.
        <div className="paper-frame" role="region" aria-label={title} tabIndex={0}>
          <table className="table paper-table">
            {head !== undefined && (
              <thead>
                <tr>
                  {head.map((name) => (
                    <th key={name} scope="col">
                      {name}
                    </th>
                  ))}
                </tr>
              </thead>
            )}
            <tbody>
              {rows.map((cells, at) => (
                // Rows are words in a fixed order: two may say the same.
                <tr key={`${at} ${cells[0]}`}>
                  {cells.map((cell, column) =>
                    head === undefined && column === 0 ? (
                      <th key={cell} scope="row">
                        {cell}
                      </th>
                    ) : (
                      <td key={`${column} ${cell}`}>{cell}</td>
                    ),
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {notes.map((note) => (
        <p key={note} className="small soft">
          {note}
        </p>
      ))}
    </section>
  );
}

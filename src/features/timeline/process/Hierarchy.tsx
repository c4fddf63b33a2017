import { documentLevels, documentOf, documents, fardplan } from '../../../register/documents.ts';
import { longDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { FactList } from '../../../ui/words.tsx';

const words = text.process;

/** Law at the top, local routines at the bottom; each document can be opened, and says what it stands under. */
export function Hierarchy() {
  return (
    <ol className="process-hierarchy">
      {documentLevels.map(({ key, name }) => {
        const of = documents.filter((each) => each.level === key);
        return (
          <li key={key}>
            <strong>{name}</strong>
            {of.map((each) => (
              <Disclosure key={each.key} plain summary={each.name}>
                <FactList
                  items={[
                    { term: words.ground, value: each.ground },
                    {
                      term: each.parent === null ? words.top : words.under(documentOf(each.parent).short),
                      value: each.statutory ? words.statutory : words.notStatutory,
                    },
                  ]}
                />
                <p className="muted small">{words.source(each.source)}</p>
              </Disclosure>
            ))}
          </li>
        );
      })}
      <li data-beside="">
        <strong>{words.beside}</strong>
        <Disclosure plain summary={fardplan.name}>
          <p>
            {words.strategy} {words.validFrom(longDate(fardplan.validFrom))}.
          </p>
          <p className="muted small">{words.source(fardplan.source)}</p>
        </Disclosure>
      </li>
    </ol>
  );
}

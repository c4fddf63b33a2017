import type { Casebook } from '../../../domain/casebook.ts';
import { shortDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { Sign } from '../../../ui/Sign.tsx';
import { Table } from '../../../ui/Table.tsx';
import { recommendationsIn } from './calendar.ts';

const words = text.journey;

/** What SRO, VästKom and the four federations have said: apart from the decisions, since it is none. */
export function Recommended({ casebook, day }: { casebook: Casebook; day: string }) {
  const recommendations = recommendationsIn(casebook);
  const isEmpty = recommendations.every(({ given }) => given.length === 0);
  return (
    <section className="stack journey-recommended" data-gap="3">
      <h2>{words.recommendations}</h2>
      <p className="measure">{words.recommendationsLead}</p>
      {isEmpty ? (
        <p>{words.recommendationsNone}</p>
      ) : (
        <Table
          caption={words.recommendations}
          hideCaption
          columns={[
            { key: 'body', label: words.body },
            { key: 'said', label: words.recommends },
            { key: 'when', label: words.when },
          ]}
        >
          {recommendations.map(({ body, disputed, given }) => {
            const shown = disputed ? given : given.slice(0, 1);
            const name = text.codes.bodies[body];
            return (
              <tr key={body}>
                <th scope="row">{body.startsWith('kf-') ? words.federation(name) : name}</th>
                <td>
                  {disputed && <Sign mark="two" size="sm" label={words.two} />}
                  {shown.length === 0
                    ? words.nothing
                    : shown.map(({ id, data }) => <div key={id}>{text.codes.recommendations[data.outcome]}</div>)}
                </td>
                <td>
                  {shown.map(({ id, on }) => (
                    <div key={id}>{on === undefined ? '' : shortDate(on, day)}</div>
                  ))}
                </td>
              </tr>
            );
          })}
        </Table>
      )}
    </section>
  );
}

import type { SinceForm, SinceText } from '../../../reports/sinceText.ts';

/** The text itself, as it is copied and printed. */
export function SinceWords({ made, form }: { made: SinceText; form: SinceForm }) {
  const { title, remark, points, foot } = made;
  return (
    <article className="since-text" aria-labelledby="since-title">
      <h2 id="since-title">{title}</h2>
      {remark !== null && <p>{remark}</p>}
      {form === 'dagordning'
        ? points.length > 0 && (
            <ol>
              {points.map(({ point, heading, sentences }) => (
                <li key={point}>
                  <strong>{heading}:</strong> {sentences}
                </li>
              ))}
            </ol>
          )
        : points.map(({ point, sentences }) => <p key={point}>{sentences}</p>)}
      <p className="since-foot">{foot}</p>
    </article>
  );
}

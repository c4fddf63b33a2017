import type { ReactNode } from 'react';
import { type Word, WordHelp } from '../../forms/WordHelp.tsx';

interface CardBoxProps {
  title: string;
  /** The word whose meaning stands behind the question mark. */
  help: Word;
  children: ReactNode;
  /** A form that is open in the box. It then takes the whole width. */
  form?: ReactNode;
  /** At the lower edge: the button of the box, and "Rätta". */
  foot?: ReactNode;
}

/** One of the boxes at the top of the card. Forms open in it, under what already stands. */
export function CardBox({ title, help, children, form, foot }: CardBoxProps) {
  return (
    <section className="ff-box card-box" data-tone="paper" data-open={form ? '' : undefined}>
      <div className="ff-box-head">
        <h2>{title}</h2>
        <WordHelp word={help} />
      </div>
      <div className="ff-box-body">{children}</div>
      {form && <div className="card-form no-print">{form}</div>}
      {!form && foot && <div className="card-foot cluster no-print">{foot}</div>}
    </section>
  );
}

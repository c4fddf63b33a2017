import { AppliesForm } from '../../forms/AppliesForm.tsx';
import { DecisionForm } from '../../forms/DecisionForm.tsx';
import type { FormProps } from '../../forms/formProps.ts';
import { NoteForm } from '../../forms/NoteForm.tsx';
import { PhaseForm } from '../../forms/PhaseForm.tsx';
import type { StandingOrganisation } from '../../state/organisations.ts';
import type { OpenForm, RowForm } from './useRowList.ts';

interface RowFormAreaProps {
  organisation: StandingOrganisation;
  open: OpenForm;
  span: number;
  onDone: (saved: boolean) => void;
}

const FORMS: Readonly<Record<RowForm, (props: FormProps & Pick<OpenForm, 'asked'>) => React.ReactNode>> = {
  beslut: (props) => <DecisionForm {...props} />,
  galler: (props) => <AppliesForm {...props} />,
  fas: (props) => <PhaseForm {...props} />,
  anteckning: (props) => <NoteForm {...props} />,
};

/** The form of a row, as a row of its own under it. Made anew when it is about another organisation. */
export function RowFormArea({ organisation, open, span, onDone }: RowFormAreaProps) {
  const Form = FORMS[open.form];
  return (
    <tr className="no-print">
      <td colSpan={span} className="area-form">
        <fieldset className="area-form-body" aria-label={organisation.name}>
          <Form
            key={`${open.form} ${organisation.id}`}
            organisation={organisation.id}
            asked={open.asked}
            onDone={onDone}
            compact
          />
        </fieldset>
      </td>
    </tr>
  );
}

import { hasOwnDecision } from '../../domain/headline.ts';
import type { StandingOrganisation } from '../../state/organisations.ts';
import * as text from '../../text/text.ts';
import { Button } from '../../ui/Button.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import type { RowForm, RowList } from './useRowList.ts';

const words = text.areas.list;

interface RowButtonsProps {
  organisation: StandingOrganisation;
  list: RowList;
  forms?: readonly Exclude<RowForm, 'galler'>[];
}

const labels: Readonly<Record<Exclude<RowForm, 'galler'>, string>> = {
  beslut: words.buttons.decision,
  fas: words.buttons.phase,
  anteckning: words.buttons.note,
};

/** What can be written about a row, for those who point at it. */
export function RowButtons({ organisation, list, forms = ['beslut', 'fas', 'anteckning'] }: RowButtonsProps) {
  const { id, name } = organisation;
  const offered = forms.filter((form) => form !== 'beslut' || hasOwnDecision(organisation));
  return (
    <td className="area-buttons no-print">
      <div className="area-buttons-line">
        {offered.map((form) => (
          <span key={form} className="area-button">
            <Button
              small
              variant="quiet"
              tabIndex={list.tabIndexIn(id)}
              aria-expanded={list.open?.org === id && list.open.form === form}
              onClick={() => list.openForm({ org: id, form })}
            >
              {forms.length === 1 ? text.common.newDecision : labels[form]}
              <VisuallyHidden>{words.about(name)}</VisuallyHidden>
            </Button>
          </span>
        ))}
      </div>
    </td>
  );
}

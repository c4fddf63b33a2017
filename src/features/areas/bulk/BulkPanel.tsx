import type { ReactNode } from 'react';
import { listOf } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { Box } from '../../../ui/Box.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { DateForMany } from './DateForMany.tsx';
import { DecisionForMany } from './DecisionForMany.tsx';
import type { BulkKind, ForManyProps } from './forMany.ts';
import { NoteForMany } from './NoteForMany.tsx';
import { PhaseForMany } from './PhaseForMany.tsx';

const words = text.bulk;
/** So many names are said at once; more fold out. */
const NAMED = 5;

const FORMS: Readonly<Record<BulkKind, (props: ForManyProps) => ReactNode>> = {
  beslut: (props) => <DecisionForMany {...props} />,
  fas: (props) => <PhaseForMany {...props} />,
  anteckning: (props) => <NoteForMany {...props} />,
  datum: (props) => <DateForMany {...props} />,
};

interface BulkPanelProps extends ForManyProps {
  kind: BulkKind;
  onKind: (kind: BulkKind) => void;
}

/** "Sätt för valda": what is to be set, and the form for it. It stands in the page, above the rows it is about. */
export function BulkPanel({ kind, onKind, orgs, area, onDone }: BulkPanelProps) {
  const Form = FORMS[kind];
  const names = orgs.map(({ name }) => name);

  return (
    <div className="no-print bulk-panel">
      <Box title={words.title(orgs.length)}>
        <div className="stack" data-gap="4">
          <div className="measure">
            {names.length > NAMED ? (
              <Disclosure plain summary={words.who(names.slice(0, NAMED - 2), names.length - NAMED + 2)}>
                <p>{listOf(names)}</p>
              </Disclosure>
            ) : (
              <p>{listOf(names)}</p>
            )}
            <p className="muted">{words.common}</p>
          </div>
          <fieldset
            className="bare"
            onKeyDown={(event) => {
              if (event.key !== 'Escape') return;
              event.stopPropagation();
              onDone(false);
            }}
          >
            <legend className="bulk-legend">{words.kind}</legend>
            <div className="cluster" data-gap="2">
              {(Object.keys(words.kinds) as BulkKind[]).map((each) => (
                <Button key={each} aria-pressed={each === kind} onClick={() => onKind(each)}>
                  {each === kind && <Icon name="check" />} {words.kinds[each]}
                </Button>
              ))}
            </div>
          </fieldset>
          <Form key={kind} orgs={orgs} area={area} onDone={onDone} />
        </div>
      </Box>
    </div>
  );
}

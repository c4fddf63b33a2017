import { useState } from 'react';
import type { OrgId } from '../../../domain/events.ts';
import type { StandingOrganisation } from '../../../state/organisations.ts';
import { selectNow, selectSession, selectShownDate, selectToday } from '../../../state/selectors.ts';
import { statusSaid } from '../../../state/sessionSlice.ts';
import { useAppDispatch, useAppSelector } from '../../../state/store.ts';
import * as text from '../../../text/text.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Select } from '../../../ui/Select.tsx';
import type { AreaView } from '../useArea.ts';
import { download } from './download.ts';

const words = text.fillIn;
const EVERYONE = '';

/**
 * "Lista att fylla i": an Excel file for a municipality that does not have the program, or for the whole area. It
 * says what stands now; in the past there is nothing to send.
 */
export function ListToFillIn({ area }: { area: Pick<AreaView, 'name' | 'everyone'> }) {
  const [isOpen, setOpen] = useState(false);
  const isPast = useAppSelector(selectShownDate) !== null;
  const asked = area.everyone.filter(({ kind }) => kind !== 'association');
  if (isPast || asked.length === 0) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{words.button}</Button>
      {isOpen && <ChooseDialog name={area.name} asked={asked} onClose={() => setOpen(false)} />}
    </>
  );
}

interface ChooseProps {
  name: string;
  asked: readonly StandingOrganisation[];
  onClose: () => void;
}

function ChooseDialog({ name, asked, onClose }: ChooseProps) {
  const dispatch = useAppDispatch();
  const casebook = useAppSelector(selectNow);
  const today = useAppSelector(selectToday);
  const isExample = useAppSelector(selectSession).workspace === 'exempel';
  const [chosen, setChosen] = useState<OrgId>(EVERYONE);
  const [state, setState] = useState<'asking' | 'making' | 'failed'>('asking');

  async function make() {
    setState('making');
    const organisations = chosen === EVERYONE ? asked : asked.filter(({ id }) => id === chosen);
    const [only] = organisations;
    const place = chosen === EVERYONE || only === undefined ? name : only.name;
    try {
      // The library that writes Excel files is fetched when somebody wants one.
      const [{ listFileName, listToFillIn }, { writeListToFillIn }] = await Promise.all([
        import('../../../reports/listToFillIn.ts'),
        import('../../../reports/listToFillInBook.ts'),
      ]);
      const file = listFileName(place, today);
      download(await writeListToFillIn(listToFillIn({ place, organisations, casebook, today, isExample })), file);
      dispatch(statusSaid({ text: words.made(file) }));
      onClose();
    } catch {
      // Fetching or writing: whichever it was, nothing has been changed and it can be tried again.
      setState('failed');
    }
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title={words.button}
      closeLabel={text.common.close}
      footer={
        <>
          <Button variant="primary" busy={state === 'making'} onClick={() => void make()}>
            {state === 'making' ? words.making : words.make}
          </Button>
          <Button onClick={onClose}>{words.cancel}</Button>
        </>
      }
    >
      <div className="stack" data-gap="4">
        <p>{words.explain}</p>
        <Select
          label={words.choose}
          value={chosen}
          onChange={setChosen}
          options={[
            { value: EVERYONE, label: words.everyone(name) },
            ...asked.map(({ id, name: label }) => ({ value: id, label })),
          ]}
        />
        {state === 'failed' && <Notice tone="refusal">{words.failed}</Notice>}
      </div>
    </Dialog>
  );
}

import { useState } from 'react';
import { matchPath, useLocation } from 'react-router';
import { decideWriter } from '../domain/decideWriter.ts';
import { patterns } from '../paths.ts';
import { areas } from '../register/bodies.ts';
import { chooseOwnArea } from '../state/opening.ts';
import { selectOrganisationsById } from '../state/organisations.ts';
import { save } from '../state/saving.ts';
import { type KnownWriter, selectKnownWriters, selectSession } from '../state/selectors.ts';
import { useAppDispatch, useAppSelector } from '../state/store.ts';
import { bySwedish } from '../text/format.ts';
import * as text from '../text/text.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Select } from '../ui/Select.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import { KnownWriters } from './KnownWriters.tsx';

/**
 * Asked at the first save of a browser, never before: a function, not a name. Where a copy or a folder has
 * told of functions, they are offered first; the keyboard begins in the field all the same, so that
 * nobody becomes somebody else by a second press on Enter.
 */
export function WriterDialog({ onNamed, onClose }: { onNamed: () => void; onClose: () => void }) {
  const dispatch = useAppDispatch();
  const { device, ownArea } = useAppSelector(selectSession);
  const known = useAppSelector(selectKnownWriters);
  const [name, setName] = useState('');
  const [area, setArea] = useState(useLikelyArea(known.length > 0));
  const [areaError, setAreaError] = useState<string>();
  const [error, setError] = useState<string>();
  const [isStored, setIsStored] = useState(true);
  const [busy, setBusy] = useState(false);
  const words = text.saving;

  const send = async (writer: KnownWriter): Promise<boolean> => {
    setError(undefined);
    setIsStored(true);
    setBusy(true);
    try {
      const result = await dispatch(
        save({
          decide: (context) => decideWriter(context, { device: device ?? '', ...writer }),
          said: words.whoSaved(writer.function.trim()),
          withoutWriter: true,
          // A telephone number in a function is odd, but it is not for us to stop the first save.
          despiteNotices: true,
        }),
      );
      if (result.kind === 'refused') setError(text.rules.refusals[result.refusals[0]?.code ?? 'missing']);
      else if (result.kind !== 'saved') setIsStored(false);
      return result.kind === 'saved';
    } finally {
      setBusy(false);
    }
  };

  const sendTyped = async () => {
    setAreaError(area === ASK ? words.areaMissing : undefined);
    if (area === ASK) {
      setError(name.trim() === '' ? text.rules.refusals.missing : undefined);
      return;
    }
    if (await send({ function: name, area: area === '' ? null : area })) onNamed();
  };

  const sendKnown = async (writer: KnownWriter) => {
    if (!(await send(writer))) return;
    // One who has come back to an emptied browser has the same area as before.
    if (ownArea === null && writer.area !== null) await dispatch(chooseOwnArea(writer.area));
    onNamed();
  };

  return (
    <Dialog open title={words.who} closeLabel={text.common.close} onClose={onClose}>
      <div className="stack">
        <p>{words.whoHint}</p>
        {known.length > 0 && (
          <KnownWriters writers={ownFirst(known, ownArea)} busy={busy} onChoose={(writer) => void sendKnown(writer)} />
        )}
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault();
            if (!busy) void sendTyped();
          }}
        >
          <TextInput
            label={known.length > 0 ? words.functionOther : words.function}
            hint={words.whoExample}
            value={name}
            onChange={setName}
            autoComplete="off"
            autoFocus
            {...(error === undefined ? {} : { error })}
          />
          <Select
            label={words.area}
            value={area}
            onChange={setArea}
            {...(areaError === undefined ? {} : { error: areaError })}
            options={[
              ...(area === ASK ? [{ value: ASK, label: words.chooseArea }] : []),
              { value: '', label: words.noArea },
              ...areas.map(({ id, name: label }) => ({ value: id, label })),
            ]}
          />
          {!isStored && <Notice tone="refusal">{words.notStored}</Notice>}
          <Button type="submit" variant="primary" busy={busy}>
            {words.whoSave}
          </Button>
        </form>
      </div>
    </Dialog>
  );
}

/** Nobody knows yet for which area somebody writes. */
const ASK = '?';

/**
 * One's own area, else that of the page one writes on. Where colleagues have told of theirs, the whole county is
 * no longer the likely answer: then it is asked.
 */
function useLikelyArea(hasColleagues: boolean): string {
  const { pathname } = useLocation();
  const { ownArea } = useAppSelector(selectSession);
  const byId = useAppSelector(selectOrganisationsById);
  const ofCard = byId.get(matchPath(patterns.organisation, pathname)?.params.orgId ?? '')?.area;
  const ofPage = ofCard ?? matchPath(patterns.area, pathname)?.params.areaId;
  const likely = [ownArea, ofPage].find((id) => areas.some((each) => each.id === id));
  return likely ?? (hasColleagues ? ASK : '');
}

/** Those of one's own area first; then by name, as in a telephone book. */
function ownFirst(known: readonly KnownWriter[], ownArea: string | null): KnownWriter[] {
  const isOwn = ({ area }: KnownWriter) => ownArea !== null && area === ownArea;
  return [...known].sort(
    (a, b) =>
      Number(isOwn(b)) - Number(isOwn(a)) || bySwedish(a.function, b.function) || bySwedish(a.area ?? '', b.area ?? ''),
  );
}

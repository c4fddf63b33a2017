import './material.css';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { EventId } from '../../../domain/events.ts';
import { MATERIAL_KINDS } from '../../../domain/learningVocabulary.ts';
import { materialsIn } from '../../../domain/materials.ts';
import { selectCasebook, selectOpened, selectShownDate } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { bySwedish } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { Box } from '../../../ui/Box.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { PageHeader } from '../../../ui/PageHeader.tsx';
import { EmptyLine } from '../../../ui/words.tsx';
import { HandoutTabs } from '../HandoutTabs.tsx';
import { MaterialCard } from './MaterialCard.tsx';
import { NewMaterialForm } from './materialForms.tsx';

const words = text.material;

/** The one current version of everything that is common, and who has used it. */
export function Component() {
  const casebook = useAppSelector(selectCasebook);
  const opened = useAppSelector(selectOpened);
  const shown = useAppSelector(selectShownDate);
  const [adding, setAdding] = useState(false);
  const [added, setAdded] = useState<EventId | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const wasAdding = useRef(false);
  const materials = useMemo(() => {
    const order = (kind: (typeof MATERIAL_KINDS)[number]) => MATERIAL_KINDS.indexOf(kind);
    return materialsIn(casebook).sort((a, b) => order(a.kind) - order(b.kind) || bySwedish(a.title, b.title));
  }, [casebook]);
  const inUse = materials.filter(({ state }) => state === 'aktuell');
  const resting = materials.filter(({ state }) => state === 'vilande');
  const isOpen = adding && shown === null;

  useEffect(() => {
    if (!isOpen && wasAdding.current && added === null) button.current?.focus();
    wasAdding.current = isOpen;
  }, [isOpen, added]);

  if (!opened) return null;
  return (
    <>
      <PageHeader
        title={text.common.links.handouts}
        actions={
          shown === null &&
          !isOpen && (
            <Button
              ref={button}
              variant="primary"
              onClick={() => {
                setAdded(null);
                setAdding(true);
              }}
            >
              <Icon name="plus" /> {words.add}
            </Button>
          )
        }
      />
      <div className="stack" data-gap="5">
        <HandoutTabs current="material" />
        <p className="measure">{words.lead}</p>
        {isOpen && (
          <div className="material-new">
            <Box title={words.addTitle}>
              <NewMaterialForm
                onDone={(material) => {
                  setAdded(material);
                  setAdding(false);
                }}
              />
            </Box>
          </div>
        )}
        {inUse.length === 0 && !isOpen && <EmptyLine>{words.none}</EmptyLine>}
        <div className="materials">
          {inUse.map((material) => (
            <MaterialCard key={material.id} material={material} isNew={material.id === added} />
          ))}
        </div>
        {resting.length > 0 && (
          <Disclosure summary={words.resting(resting.length)}>
            <div className="materials">
              {resting.map((material) => (
                <MaterialCard key={material.id} material={material} isNew={false} />
              ))}
            </div>
          </Disclosure>
        )}
      </div>
    </>
  );
}

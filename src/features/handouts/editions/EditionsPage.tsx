import '../handouts.css';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { editionsIn } from '../../../domain/editions.ts';
import { paths } from '../../../paths.ts';
import { shortAreaName } from '../../../state/areas.ts';
import { selectOrganisationsById } from '../../../state/organisations.ts';
import { selectNow, selectOpened } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { clockTime, longDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { Box } from '../../../ui/Box.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Link } from '../../../ui/Link.tsx';
import { PageHeader } from '../../../ui/PageHeader.tsx';
import { EmptyLine } from '../../../ui/words.tsx';
import { HandoutTabs } from '../HandoutTabs.tsx';
import { NowSlides } from '../slides/NowSlides.tsx';
import { FreezeForm } from './FreezeForm.tsx';

const words = text.editions;

/** Every frozen picture, the latest first, and the way to freeze one. Told as it is now, whatever date is shown. */
export function Component() {
  const now = useAppSelector(selectNow);
  const opened = useAppSelector(selectOpened);
  const byId = useAppSelector(selectOrganisationsById);
  const navigate = useNavigate();
  const [freezing, setFreezing] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasFreezing = useRef(false);
  const editions = useMemo(() => editionsIn(now), [now]);
  useEffect(() => {
    if (!freezing && wasFreezing.current) button.current?.focus();
    wasFreezing.current = freezing;
  }, [freezing]);
  if (!opened) return null;
  return (
    <>
      <PageHeader
        title={text.common.links.handouts}
        actions={
          !freezing && (
            <Button ref={button} variant="primary" onClick={() => setFreezing(true)}>
              {words.freeze}
            </Button>
          )
        }
      />
      <div className="stack" data-gap="5">
        <HandoutTabs current="lagesbilder" />
        <p className="measure">{words.lead}</p>
        {freezing && (
          <div className="handouts-form">
            <Box title={words.freezeTitle}>
              <FreezeForm
                onDone={(edition) => {
                  setFreezing(false);
                  if (edition !== null) void navigate(paths.edition(edition));
                }}
              />
            </Box>
          </div>
        )}
        {editions.length === 0 ? (
          !freezing && <EmptyLine>{words.none}</EmptyLine>
        ) : (
          <Box title={words.list} tone="plain">
            <ul className="plain-list stack" data-gap="3">
              {editions.map(({ id, title, date, area, at }) => {
                const whole = area === null ? undefined : byId.get(area);
                return (
                  <li key={id}>
                    <Link href={paths.edition(id)}>{title || text.common.redacted}</Link>
                    <br />
                    <span className="muted">
                      {words.shows(longDate(date), whole ? shortAreaName(whole) : text.common.wholeCounty)},{' '}
                      {words.frozenAt(`${longDate(at)} ${clockTime(at)}`)}
                    </span>
                  </li>
                );
              })}
            </ul>
          </Box>
        )}
        <div className="handouts-form">
          <NowSlides />
        </div>
      </div>
    </>
  );
}

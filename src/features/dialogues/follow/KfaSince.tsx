import { useMemo } from 'react';
import { kfaLastTime, kfaSinceLast } from '../../../domain/kfaOverTime.ts';
import { changeLines, kfaLines } from '../../../forms/kfaInWords.ts';
import { selectOrganisationsById } from '../../../state/organisations.ts';
import { selectCasebook } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { bySwedish, longDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import type { DialogueFacts } from '../dialogueFacts.ts';

const words = text.summary.kfa;

/** Those who meet, by name. Each is compared with its own last dialogue, and with nobody else. */
function useOrgs({ orgs }: DialogueFacts) {
  const organisations = useAppSelector(selectOrganisationsById);
  return useMemo(
    () => orgs.map((id) => ({ id, name: organisations.get(id)?.name ?? id })).sort((a, b) => bySwedish(a.name, b.name)),
    [orgs, organisations],
  );
}

/** In the summary: stronger, as before or weaker since the dialogue before, in words. Several with the same to say share it. */
export function KfaSince({ dialogue }: { dialogue: DialogueFacts }) {
  const casebook = useAppSelector(selectCasebook);
  const orgs = useOrgs(dialogue);
  const parts = useMemo(() => {
    const byLines = new Map<string, { names: string[]; lines: string[]; isFirst: boolean }>();
    for (const { id, name } of orgs) {
      const since = kfaSinceLast(casebook, id, dialogue.id);
      if (since.length === 0) continue;
      const isFirst = since.every(({ before }) => before === null);
      const lines = isFirst ? [] : since.flatMap(changeLines);
      const key = lines.join('\n');
      const part = byLines.get(key) ?? { names: [], lines, isFirst };
      byLines.set(key, { ...part, names: [...part.names, name] });
    }
    return [...byLines.values()];
  }, [casebook, orgs, dialogue.id]);
  if (parts.length === 0) return null;
  return (
    <div className="stack kfa-since measure" data-gap="2">
      {parts.map(({ names, lines, isFirst }) => (
        <div key={names.join()}>
          {isFirst && <p className="muted small">{words.firstOf(orgs.length === 1 ? '' : names.join(', '))}</p>}
          {!isFirst && <h3 className="small">{orgs.length === 1 ? words.since : words.sinceOf(names.join(', '))}</h3>}
          {lines.length > 0 && (
            <ul className="summary-lines">
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </div>
  );
}

/**
 * For "Sedan sist?" and where a dialogue is prepared: what was said the time before, with its ground, to read
 * and nothing else. Nothing at all the first time.
 */
export function KfaLastTime({ dialogue }: { dialogue: DialogueFacts }) {
  const casebook = useAppSelector(selectCasebook);
  const orgs = useOrgs(dialogue);
  const parts = useMemo(() => {
    const found = orgs.flatMap(({ id, name }) => {
      const last = kfaLastTime(casebook, id, dialogue.id);
      return last === null ? [] : [{ name, last }];
    });
    // Those who met in the same dialogue said it together.
    const seen = new Set<string>();
    return found.filter(({ last }) => !seen.has(last.dialogue) && seen.add(last.dialogue));
  }, [casebook, orgs, dialogue.id]);
  if (parts.length === 0) return null;
  return (
    <section className="stack kfa-last-time" data-gap="3">
      {parts.map(({ name, last }) => (
        <div key={last.dialogue} className="stack" data-gap="1">
          <h3 className="small">
            {parts.length === 1 ? words.lastTime(longDate(last.day)) : words.lastTimeOf(name, longDate(last.day))}
          </h3>
          <ul className="dialogue-plain stack" data-gap="1">
            {last.pictures.flatMap(kfaLines).map(({ key, label, ground, redacted }) => (
              <li key={key}>
                {label}.{' '}
                {(redacted || ground) && (
                  <span className="muted">
                    {redacted ? text.common.redacted : text.dialogues.prepare.quote(ground ?? '')}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

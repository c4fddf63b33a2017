import { isOnDay } from '../../state/copyStanding.ts';
import type { FolderPeer, FolderStatus, FolderView } from '../../state/folderStatus.ts';
import { selectSession, selectWriter, selectWriters } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import { bySwedish, clockTime, shortDate } from '../../text/format.ts';
import * as text from '../../text/text.ts';
import { FactList } from '../../ui/words.tsx';

const words = text.copies.folder;

/** Which folder, how it stands, what of one's own is there, and who else has been there. */
export function FolderFacts({ folder }: { folder: FolderView }) {
  const { today, unsafeEvents, safeCopy } = useAppSelector(selectSession);
  const writers = useAppSelector(selectWriters);
  const writer = useAppSelector(selectWriter);
  const { status } = folder;
  if (!('name' in status)) return null;
  const when = (at: string) => (isOnDay(at, today) ? clockTime(at) : `${shortDate(at, today)} ${clockTime(at)}`);
  const isConnected = status.kind === 'connected';
  const at = safeCopy?.place === 'mapp' ? safeCopy.at : 'at' in status ? status.at : null;
  const mine =
    unsafeEvents > 0
      ? (isConnected ? words.mineWaits : words.mineHere)(text.copies.heldEvents(unsafeEvents))
      : at === null || writer === null
        ? words.mineNothing
        : (isConnected ? words.mineThere : words.mineWas)(when(at));
  const others = latestOf(folder.peers, (device) => {
    const who = writers.get(device) ?? text.common.unknownWriter;
    return who === writer?.function ? words.sameAsYou : who;
  });
  return (
    <FactList
      items={[
        { term: words.name, value: status.name },
        {
          term: words.state,
          value: stateInWords(status),
        },
        { term: words.mine, value: mine },
        // Of a folder that has not been looked into nothing is claimed.
        ...(others.length === 0 && !isConnected
          ? []
          : [
              {
                term: words.others,
                value:
                  others.length === 0 ? (
                    words.othersNone
                  ) : (
                    <ul className="copies-plain">
                      {others.map(({ who, seen }) => (
                        <li key={who}>{words.seen(who, when(seen))}</li>
                      ))}
                    </ul>
                  ),
              },
            ]),
      ]}
    />
  );
}

function stateInWords(status: FolderStatus): string {
  const { states } = words;
  if (status.kind === 'connected') return status.busy ? states.busy : states.connected;
  if (status.kind !== 'trouble') return states.asleep;
  if (status.trouble === 'full') return states.full;
  return status.trouble === 'read-only' ? states.readOnly : states.asleep;
}

/** One line per function, however many computers it has been used from. */
function latestOf(peers: readonly FolderPeer[], nameOf: (device: string) => string): { who: string; seen: string }[] {
  const latest = new Map<string, string>();
  for (const { device, seen } of peers) {
    const who = nameOf(device);
    const before = latest.get(who);
    if (before === undefined || before < seen) latest.set(who, seen);
  }
  return [...latest].map(([who, seen]) => ({ who, seen })).sort((a, b) => bySwedish(a.who, b.who));
}

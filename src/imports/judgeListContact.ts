/** Contacts in a list: a function and its mailbox, never a person (model §17.1). */
import { drawn } from '../domain/casebook.ts';
import { looksLikePhoneOrEmail } from '../domain/personnummer.ts';
import { slots } from '../domain/slots.ts';
import * as text from '../text/text.ts';
import type { Problem } from './judgedList.ts';
import type { OtherAbout } from './judgeListOther.ts';
import { type Claim, problem, type ReadCell } from './judgeListRow.ts';

const ADDRESS = /[^\s<>(),;]+@[^\s<>(),;]+\.[^\s<>(),;]+/;
const FUNCTION =
  /chef|samordn|strateg|ledar|utvecklar|sekreterar|handlägg|direktör|ansvarig|skötersk|enhet|förvaltning|kontor|avdelning|nämnd|registrator|funktion|kansli|controller|koordinator|rådgivar|utredar|konsulent|läkar|team|grupp|kommun|omsorg|social|vård/i;
/** "Anna Berg", "Per-Olof von Sten": two to four words that begin with capitals. */
const NAME =
  /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?: (?:von|af|de|\p{Lu}\.?))?(?: \p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?){1,2}$/u;

/** Whether an address is made of a first and a last name, as far as can be told: never sure. */
export function isPersonal(mailbox: string | undefined): boolean {
  return mailbox !== undefined && /^\p{L}+[._-]\p{L}+@/u.test(mailbox) && !FUNCTION.test(mailbox.split('@')[0] ?? '');
}

/** A function and its mailbox, also when both stand in one cell: "MAS, mas@hjo.se". What looks like a person is asked about. */
export function contactClaim({ row, org, source, context }: OtherAbout, problems: Problem[]): Claim | null {
  const named = row.all('contact').find((cell) => !isSilent(cell));
  const boxed = row.all('mailbox').find((cell) => !isSilent(cell));
  const cell = named ?? boxed;
  if (cell === undefined) return null;
  const inside = named === undefined ? undefined : ADDRESS.exec(named.text)?.[0];
  const words = named?.text
    .replace(ADDRESS, '')
    .replace(/[\s,;:()<>]+$/, '')
    .trim();
  const asked = [
    ...(named !== undefined && named.answered === undefined && isPerson(words ?? '') ? [named] : []),
    ...(boxed !== undefined && boxed.answered === undefined && !ADDRESS.test(boxed.text) ? [boxed] : []),
  ];
  for (const each of asked) problems.push(problem('contact-person', each, [LEFT_OUT]));
  const known = drawn<'contact.named'>(context.casebook, slots.contact(org.id, 'ordinarie'))?.words.function;
  const called = words === undefined || words === '' ? (known ?? text.imports.mailbox) : words;
  const mailbox = boxed?.text ?? inside;
  const input = { org: org.id, role: 'ordinarie', function: called, mailbox, source, on: context.assumedOn } as const;
  const slot = slots.contact(org.id, 'ordinarie');
  return { proposal: { kind: 'contact', input }, slot, cell: cell.name, text: cell.text, dated: false };
}

const LEFT_OUT = { value: '-', label: text.imports.noContact };

function isSilent({ text: written }: ReadCell): boolean {
  return /^[-–—?.\s]*$/.test(written);
}

/** A machine can not tell a name; a lone telephone number, and what is written like a name and no function, is asked about. */
function isPerson(words: string): boolean {
  if (looksLikePhoneOrEmail(words) && !FUNCTION.test(words) && !/\b[A-ZÅÄÖ]{2,4}\b/.test(words)) return true;
  return words.split(/[,;/(]/).some((part) => NAME.test(part.trim()) && !FUNCTION.test(part));
}

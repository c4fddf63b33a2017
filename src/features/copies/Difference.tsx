import { TwoStatements } from '../../forms/differences/TwoStatements.tsx';
import { orgsOf } from '../../forms/differences/takenUp.ts';
import { useDifferenceNames } from '../../forms/differences/useDifferenceNames.ts';
import { statementInWords } from '../../forms/statementInWords.ts';
import { paths, withDate } from '../../paths.ts';
import { selectCasebook, selectShownDate } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import { Box } from '../../ui/Box.tsx';
import { Link } from '../../ui/Link.tsx';

/** One place with two different statements: "Hjo, beslut", with the way to its card. */
export function Difference({ slot }: { slot: string }) {
  const casebook = useAppSelector(selectCasebook);
  const shown = useAppSelector(selectShownDate);
  const names = useDifferenceNames();
  const { current = [] } = casebook.slots[slot] ?? {};
  const [org] = orgsOf(current);
  const [first] = current;
  if (first === undefined) return null;
  const place = names.place(current);
  return (
    <Box
      title={
        <>
          {org === undefined ? place : <Link href={withDate(paths.organisation(org), shown)}>{place}</Link>}
          {`, ${statementInWords(first, slot, names).about.toLocaleLowerCase('sv')}`}
        </>
      }
    >
      <TwoStatements slot={slot} withoutSentence />
    </Box>
  );
}

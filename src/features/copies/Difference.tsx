import { subjectOf } from '../../forms/differences/subject.ts';
import { TwoStatements } from '../../forms/differences/TwoStatements.tsx';
import { orgsOf } from '../../forms/differences/takenUp.ts';
import { useDifferenceNames } from '../../forms/differences/useDifferenceNames.ts';
import { paths, withDate } from '../../paths.ts';
import { selectCasebook, selectShownDate } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import { Box } from '../../ui/Box.tsx';
import { Link } from '../../ui/Link.tsx';

/** One place with two different statements: "Hjo, beslutet", with the way to its card. */
export function Difference({ slot }: { slot: string }) {
  const casebook = useAppSelector(selectCasebook);
  const shown = useAppSelector(selectShownDate);
  const names = useDifferenceNames();
  const { current = [] } = casebook.slots[slot] ?? {};
  const [org] = orgsOf(current);
  const place = names.place(current);
  return (
    <Box
      title={
        <>
          {org === undefined ? place : <Link href={withDate(paths.organisation(org), shown)}>{place}</Link>}
          {`, ${subjectOf(casebook, slot)}`}
        </>
      }
    >
      <TwoStatements slot={slot} withoutSentence />
    </Box>
  );
}

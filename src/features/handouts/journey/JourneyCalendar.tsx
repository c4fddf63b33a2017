import { paths, withDate } from '../../../paths.ts';
import type { StandingOrganisation } from '../../../state/organisations.ts';
import { selectShownDate } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { capitalised, longDate, shortDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { Box } from '../../../ui/Box.tsx';
import { Link } from '../../../ui/Link.tsx';
import { byMonth, type JourneyCalendar as Calendar, type Meeting } from './calendar.ts';
import { meetingWords, scopeWords } from './meetingWords.ts';

const words = text.journey;

/** Who treats the errand when: what is to come first, then what has been. */
export function JourneyCalendar({ calendar, day }: { calendar: Calendar; day: string }) {
  const { coming, passed, undated, treated, nothingPlanned } = calendar;
  return (
    <div className="stack" data-gap="5">
      <Box title={words.coming}>
        {coming.length === 0 ? <p>{words.comingNone}</p> : <Months meetings={coming} day={day} />}
      </Box>
      {passed.length > 0 && (
        <Box title={words.hasBeen}>
          <p>{words.hasBeenLead}</p>
          <Meetings meetings={passed} day={day} hasBeen />
        </Box>
      )}
      {undated.length > 0 && (
        <Box title={words.undated}>
          <Meetings meetings={undated} day={day} />
        </Box>
      )}
      {nothingPlanned.length > 0 && (
        <Box title={words.noPlan}>
          <ul className="cluster plain-list journey-names" data-gap="3">
            {nothingPlanned.map((org) => (
              <li key={org.id}>
                <Name org={org} />
              </li>
            ))}
          </ul>
        </Box>
      )}
      <Box title={words.treated}>
        {treated.length === 0 ? <p>{words.treatedNone}</p> : <Months meetings={treated} day={day} />}
      </Box>
    </div>
  );
}

function Months({ meetings, day }: { meetings: readonly Meeting[]; day: string }) {
  return (
    <div className="stack journey-months" data-gap="4">
      {byMonth(meetings).map(([month, ofMonth]) => (
        <div key={month}>
          <h3 className="journey-month">{capitalised(longDate(month))}</h3>
          <Meetings meetings={ofMonth} day={day} />
        </div>
      ))}
    </div>
  );
}

interface MeetingsProps {
  meetings: readonly Meeting[];
  day: string;
  /** Their sentences say the day. */
  hasBeen?: boolean;
}

function Meetings({ meetings, day, hasBeen }: MeetingsProps) {
  return (
    <ul className="plain-list journey-meetings">
      {meetings.map((meeting) => {
        const about = scopeWords(meeting.org, meeting.scopes);
        return (
          <li key={meeting.id} className="journey-meeting">
            {!hasBeen && meeting.day !== null && <span className="journey-day">{shortDate(meeting.day, day)}</span>}
            <span>
              <Name org={meeting.org} />: {meetingWords(meeting, day)}
              {about && <span className="muted small"> ({about})</span>}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function Name({ org }: { org: StandingOrganisation }) {
  const shown = useAppSelector(selectShownDate);
  return <Link href={withDate(paths.organisation(org.id), shown)}>{org.name}</Link>;
}

/** Several meetings in one breath: each date belongs to the instance beside it. */

const INSTANCE =
  '(?:KSAU|KF|KS|RF|RS|AU|SN|VON|kommunfullmäktige|kommunstyrelsen?|regionfullmäktige|[\\wåäö-]*utskottet|[\\wåäö-]*nämnden)';
const BEFORE_INSTANCE = new RegExp(
  `(?<=${INSTANCE}(?: den)?[.:]?\\s+@\\d+)\\s+(?=(?:(?:i|och|på|till) )?${INSTANCE}\\b)`,
  'gi',
);
const AFTER_INSTANCE = new RegExp(`(?<=@\\d+\\s+(?:i )?${INSTANCE})\\s+(?=(?:och )?@\\d)`, 'gi');

/** "KS 3/11 KF 24/11" and "3/11 KS 24/11 KF" are two meetings, whatever stands between them. */
export function oneMeetingEach(rest: string): string {
  const first = rest.search(/@\d/);
  const instance = rest.search(new RegExp(`\\b${INSTANCE}\\b`, 'i'));
  return instance >= 0 && instance < first ? rest.replace(BEFORE_INSTANCE, ', ') : rest.replace(AFTER_INSTANCE, ', ');
}

/** Today in Europe/Stockholm, whatever zone the computer is set to: `YYYY-MM-DD`. */
export function todayOf(instant: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(instant);
}

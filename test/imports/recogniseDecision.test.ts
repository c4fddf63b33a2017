import { describe, expect, test } from 'vitest';
import { recogniseDecision } from '../../src/imports/recogniseDecision.ts';
import * as text from '../../src/text/text.ts';

/** The reading in short: steps as word/instance/date, meetings in brackets. */
function read(written: string): string {
  const { steps, meetings, nothing, unclear, paragraph, dnr } = recogniseDecision({ text: written });
  if (unclear !== undefined) return `unclear ${unclear.join(' ')}`.trim();
  if (nothing) return 'nothing';
  const parts = [
    ...steps.map(({ word, instance, date }) => [word, instance, date].filter((each) => each !== null).join('/')),
    ...meetings.map(
      ({ instance, date, ahead }) =>
        `[${[instance, date].filter((each) => each !== null).join(' ')}${ahead ? ' ahead' : ''}]`,
    ),
    paragraph,
    dnr,
  ];
  return parts.filter((part) => part !== undefined).join(' ');
}

describe('the wordings of minutes and of everyday lists', () => {
  test.each([
    ['ja', 'ja'],
    ['Ja.', 'ja'],
    ['godkänd', 'ja'],
    ['Godkännes', 'ja'],
    ['antagen', 'ja'],
    ['Antogs av KF 25 mars 2026', 'ja/fullmaktige/25 mars 2026'],
    ['Kommunfullmäktige beslutade att anta avtalet', 'ja/fullmaktige'],
    ['KF beslutade ja § 45', 'ja/fullmaktige § 45'],
    ['Kommunen ställer sig bakom för egen del', 'ja'],
    ['enligt förslag', 'ja'],
    ['Bifall efter votering', 'ja'],
    ['ja med protokollsanteckning', 'ja'],
    ['Ja, särskilt yttrande från ett parti', 'ja'],
    ['ja med tillägg', 'ja_tillagg'],
    ['Ja, med reservation', 'ja_tillagg'],
    ['Godkänt med uppdrag att följa upp', 'unclear ja_tillagg'],
    ['avslag', 'nej'],
    ['avslår förslaget', 'nej'],
    ['inte godkänt', 'nej'],
    ['godkänner inte', 'nej'],
    ['Delvis', 'delvis'],
    ['Ja till vissa delar', 'delvis'],
    ['bordlagd', 'bordlagd'],
    ['Bordläggs och återupptas nästa sammanträde', 'bordlagd'],
    ['återremiss', 'aterremitterad'],
    ['Återremitterad KF 20 okt', 'aterremitterad/fullmaktige/20 okt'],
    ['på gång', 'vag'],
    ['under beredning', 'vag'],
    ['Ärendet tas upp i KS 3/12', 'vag/styrelse/3/12'],
    ['ej påbörjat', 'inte'],
    ['inte startat', 'inte'],
    ['Inget ärende', 'inte'],
    ['KS föreslår ja', 'foreslar_ja/styrelse'],
    ['KS föreslår fullmäktige besluta att godkänna avtalet', 'foreslar_ja/styrelse'],
    ['föreslår ja', 'foreslar_ja'],
    ['Socialnämnden tillstyrker', 'foreslar_ja/namnd'],
    ['tillstyrker ej', 'foreslar_nej'],
    ['vård- och omsorgsnämnden godkände 3 nov', 'ja/namnd/3 nov'],
    ['KS nej, KF ja', 'nej/styrelse ja/fullmaktige'],
    ['RF ja 2025-12-02', 'ja/fullmaktige/2025-12-02'],
    ['KS föreslår ja 11 nov, KF 15 dec', 'foreslar_ja/styrelse/11 nov [fullmaktige 15 dec]'],
    ['Ja, KF 25 mars', 'ja/fullmaktige/25 mars'],
    ['KF 15 dec', '[fullmaktige 15 dec]'],
    ['nästa KF 2026-12-15', '[fullmaktige 2026-12-15 ahead]'],
    ['prel. 14/12', '[14/12 ahead]'],
    ['i nämnd', '[namnd]'],
    ['På väg, prel. KF 15/12', 'vag/fullmaktige/15/12'],
    ['Dnr KS 2026/123, ja', 'ja KS 2026/123'],
    ['2026-03-25', '[2026-03-25]'],
    ['46106', '[46106]'],
  ])('%s: %s', (written, said) => {
    expect(read(written)).toBe(said);
  });

  test.each([
    '',
    '-',
    '–',
    '?',
    'okänt',
    'vet ej',
    'Uppgift saknas',
    'ingen uppgift',
    'inget svar',
    'har inte svarat',
    'Inget eget beslut',
    'n/a',
  ])('%j says that nothing is known', (written) => {
    expect(read(written)).toBe('nothing');
  });

  test.each([
    ['ja/nej', 'unclear ja nej'],
    ['Ja eller nej', 'unclear ja nej'],
    ['Ja?', 'unclear ja'],
    ['kanske ja', 'unclear vag ja'],
    ['Ja, prel. 14/12', 'unclear vag ja'],
    ['Ja, om Skövde säger ja', 'unclear ja'],
    ['ja, under förutsättning av finansiering', 'unclear ja'],
    ['Beslutat', 'unclear ja ja_tillagg nej'],
    ['Klart', 'unclear ja ja_tillagg nej'],
    ['ej beslutat', 'unclear vag inte'],
    ['bordlgd', 'unclear bordlagd'],
    ['grön', 'unclear'],
    ['3', 'unclear'],
  ])('%s is asked about, never guessed: %s', (written, asked) => {
    expect(read(written)).toBe(asked);
  });

  test.each([
    // Awaited, proposed, put forward by somebody else: no yes yet.
    ['Ja väntas', 'unclear ja vag'],
    ['Väntar på ja', 'unclear ja vag'],
    ['bereds, ja väntas', 'unclear vag ja'],
    ['Ja planeras', 'unclear ja vag'],
    ['Ja, pågår', 'unclear ja vag'],
    ['Förslag: ja', 'unclear vag ja'],
    ['Yttrande ja', 'unclear ja yttrat'],
    ['Styrgruppen: ja', 'unclear ja'],
    ['Politisk samsyn, ja', 'unclear ja'],
    ['Ja (kolla)', 'unclear ja'],
    ['Ja, upphävt 3 dec', 'unclear ja'],
    ['Ja, ej behandlat', 'unclear ja'],
    ['Ja - dock ej munhälsa', 'unclear ja'],
    ['ja, undantag munhälsa', 'unclear ja'],
    // Not yet is no no.
    ['Nej, inte än', 'unclear inte vag nej'],
    ['nej (ännu)', 'unclear inte vag nej'],
    ['Nej än', 'unclear inte vag nej'],
    ['Nej, inte påbörjat', 'unclear inte vag nej'],
    ['nej, ej behandlat', 'unclear inte vag nej'],
    // An errand sent back, and what is done about that.
    ['ja efter återremiss', 'unclear aterremitterad'],
    ['Nej till återremiss, ja till avtalet', 'unclear ja nej'],
    ['Nej till avslag', 'unclear ja nej'],
  ])('%s looks like an answer and is none: %s', (written, asked) => {
    expect(read(written)).toBe(asked);
  });

  test.each([
    ['KS 3/11 KF 24/11', '[styrelse 3/11] [fullmaktige 24/11]'],
    ['Ja KS 3/11 KF 24/11', 'ja/styrelse/3/11 [fullmaktige 24/11]'],
    ['3/11 KS 24/11 KF', '[styrelse 3/11] [fullmaktige 24/11]'],
    ['SN 12/10 KS 3/11 och KF 24/11', '[namnd 12/10] [styrelse 3/11] [fullmaktige 24/11]'],
    ['Ja i KS, på väg till KF', 'ja/styrelse vag/fullmaktige'],
    ['återremiss till KS', 'aterremitterad'],
  ])('%s: each date and word belongs to the instance beside it', (written, said) => {
    expect(read(written)).toBe(said);
  });

  test('every word that Fyrfas itself uses is read back', () => {
    const { choices, outcomes, outcomesInText, headlines } = text.codes;
    const meant = {
      ja: [choices.ja, headlines.godkand, outcomes.ja, outcomesInText.ja],
      ja_tillagg: [choices.ja_tillagg, headlines.godkand_tillagg, outcomes.ja_tillagg, outcomesInText.ja_tillagg],
      delvis: [choices.delar, headlines.delvis, outcomes.delvis, outcomesInText.delvis],
      nej: [choices.nej, headlines.avslagen, outcomes.nej, outcomesInText.nej],
      vag: [choices.vag, headlines.beredning, outcomes.pagar, outcomesInText.pagar],
      inte: [choices.inte, headlines.ej_startad, outcomes.ej_startad, outcomesInText.ej_startad],
      bordlagd: [headlines.bordlagd, outcomes.bordlagd, outcomesInText.bordlagd],
      aterremitterad: [headlines.atterremitterad, outcomes.aterremitterad, outcomesInText.aterremitterad],
      foreslar_ja: [outcomes.foreslar_ja, outcomesInText.foreslar_ja],
      foreslar_nej: [outcomes.foreslar_nej, outcomesInText.foreslar_nej],
      nothing: [choices.blank, choices.none],
    };
    for (const [word, wordings] of Object.entries(meant)) {
      for (const wording of wordings) expect(read(wording).split('/')[0], wording).toBe(word);
    }
  });

  test('nothing that is written makes it throw', () => {
    for (const written of [
      '§',
      '((((',
      '@0 @1',
      '@9',
      'KF @7 15 dec',
      ')',
      '\u0000',
      '§§§ § 45–',
      'KF KF KF',
      'nej nej nej ja',
    ]) {
      expect(() => recogniseDecision({ text: written })).not.toThrow();
    }
  });
});

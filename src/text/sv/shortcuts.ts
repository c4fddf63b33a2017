/** Every key, by place: the list under "?", and the same in Hjälp. */
export const shortcuts = {
  title: 'Tangenter',
  close: 'Stäng',
  lead: 'Allt går också att göra med mus eller finger.',
  byQuestion: 'Visa den här listan med tangenten ?',
  byQuestionHint:
    'Gäller den här webbläsaren. Stäng av om du talar in text eller råkar trycka. Andra tangenter med ett enda tecken fungerar bara när raden, kartan eller valen är i fokus.',
  or: 'eller',
  toHelp: 'Till Hjälp',
  places: [
    {
      title: 'Överallt',
      keys: [
        {
          keys: ['Ctrl', 'K'],
          does: 'Sök en organisation, något som är skrivet, ett ord, en sida eller något att göra',
        },
        { keys: ['Ctrl', 'Z'], does: 'Ångra det du senast sparade, när du inte skriver i ett fält' },
        { keys: ['?'], does: 'Visa den här listan, när du inte skriver i ett fält' },
        { keys: ['Esc'], does: 'Stäng det som är öppet. Det du har skrivit finns kvar' },
      ],
    },
    {
      title: 'I ett formulär',
      keys: [
        { keys: ['Enter'], does: 'Spara, från en rad eller ett val' },
        { keys: ['Ctrl', 'Enter'], does: 'Spara, var du än står i formuläret' },
        { keys: ['Skift', 'Enter'], does: 'Ny rad i en text' },
        { keys: ['1–5'], does: 'Välj, när valen är i fokus. Siffran står på valet' },
      ],
    },
    {
      title: 'Karta',
      keys: [
        { keys: ['Piltangenter'], does: 'Gå till nästa kommun åt det hållet' },
        { keys: ['Enter'], does: 'Öppna kommunen bredvid kartan' },
        { keys: ['A–Ö'], does: 'Gå till den kommun som börjar så' },
        { keys: ['Esc'], does: 'Stäng rutan bredvid kartan' },
      ],
    },
    {
      title: 'Visa stort',
      keys: [
        { keys: ['←', '→'], does: 'Förra eller nästa bild' },
        { keys: ['1–9'], does: 'Bilden med det numret. Från 10: båda siffrorna i snabb följd, som 1 och 4' },
        { keys: ['A–Ö'], does: 'Skriv namnet på en plats, Enter visar den' },
        { keys: ['Esc'], does: 'Tillbaka till kartan' },
      ],
    },
    {
      title: 'Områden, när du står på en rad',
      keys: [
        { keys: ['↑', '↓'], does: 'Byt rad' },
        { keys: ['B'], does: 'Nytt beslutsläge' },
        { keys: ['F'], does: 'Ny fasbedömning' },
        { keys: ['N'], does: 'Anteckning' },
        { keys: ['Enter'], does: 'Öppna kortet' },
        { keys: ['Mellanslag'], does: 'Välj raden' },
        { keys: ['Ctrl', 'A'], does: 'Välj alla rader' },
        { keys: ['Ctrl', 'V'], does: 'Klistra in en lista från Excel' },
      ],
    },
    {
      title: 'Hålla dialog',
      keys: [
        { keys: ['Alt', '1–4'], does: 'Märk stycket: Behov, Hinder, Exempel, Fråga' },
        { keys: ['Alt', '5'], does: 'Gör stycket till Att göra' },
        { keys: ['Ctrl', 'Enter'], does: 'Nästa fråga' },
      ],
    },
  ],
};

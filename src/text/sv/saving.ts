/** Words around every save: who writes, and what stands in the way of storing. */
export const saving = {
  who: 'Vem skriver?',
  whoHint: 'Skriv funktion, inte namn. Det frågas bara en gång i den här webbläsaren.',
  whoExample: 'Till exempel samordnare, Skaraborg eller MAS, Skövde.',
  /** Over the functions that a copy or a folder has told of. */
  whoKnown: 'De här har skrivit förut. Är du en av dem?',
  whoMore: (count: number) => `Visa ${count} till`,
  functionOther: 'En annan funktion',
  function: 'Funktion',
  area: 'Område',
  noArea: 'Hela länet',
  chooseArea: 'Välj',
  areaMissing: 'Välj vilket område du skriver för, eller hela länet.',
  whoSave: 'Spara och fortsätt',
  whoSaved: (name: string) => `Sparat. Du skriver som ${name}.`,
  notStored: 'Det gick inte att spara. Det du skrev står kvar här.',
  /** Where nothing is kept, instead of "Sparat". */
  notKept: 'Det är inte sparat. Det du skriver försvinner när du stänger, om du inte sparar en kopia.',
  /** At the start, when a newer version has been here. */
  behind:
    'En nyare version av Fyrfas har använts i den här webbläsaren. Läs in sidan igen för att fortsätta. Det du skriver innan dess sparas inte.',
  undone: (said: string) => (said === '' ? 'Ångrat.' : `Ångrat. ${said}`),
  nothingToUndo: 'Det finns inget att ångra här.',
  trouble: {
    refused:
      'Webbläsaren tillåter inte att Fyrfas sparar här. Det du skriver försvinner när du stänger, om du inte sparar en kopia. Be it-stöd tillåta lagring för den här adressen.',
    full: 'Det finns ingen plats kvar att spara på. Inget har ändrats. Spara en kopia, frigör plats på datorn och försök igen.',
    blocked:
      'Fyrfas är öppet i en annan flik med en äldre version. Stäng den fliken och läs in sidan igen, så går det att spara här.',
    superseded:
      'En nyare version av Fyrfas är öppen i en annan flik. Det du håller på med är sparat. Läs in sidan igen för att fortsätta här.',
    wiped:
      'Det är tomt här. Har du använt Fyrfas förut på den här datorn? Då kan webbläsaren ha rensats. Öppna en kopia.',
    'no-signing':
      'Den här webbläsaren är för gammal för att skriva i Fyrfas. Du kan titta på det som finns här. Be it-stöd om en nyare webbläsare.',
    failed: 'Webbläsarens lagring svarar inte. Inget har ändrats. Spara en kopia och läs in sidan igen.',
  },
  saveCopy: 'Spara en kopia',
  openCopy: 'Öppna en kopia',
  reload: 'Läs in sidan igen',
};

/** Invented dates for "Utforska med exempeldata". */
export const exampleDates = {
  material: 'Länsgemensamt introduktionsmaterial är klart (exempel)',
  conference: 'Dialogkonferens för chefer (exempel)',
  training: 'Introduktion för nya chefer (exempel)',
  routines: 'Lokala rutiner är uppdaterade (exempel)',
  group: 'Närområdesgrupp (exempel)',
  follow: 'Uppföljning av rutinerna (exempel)',
  place: 'Stadshuset, sal 2',
  moved: 'Lokalen var dubbelbokad',
  off: 'Slås ihop med dialogkonferensen',
};

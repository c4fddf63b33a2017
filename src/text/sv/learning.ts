/** Lärande: every marked note in the county, by mark. */
export const learning = {
  tabsLabel: 'Slag av anteckningar',
  tabs: {
    nytt: 'Nytt i avtalet',
    'behov-och-hinder': 'Behov och hinder',
    exempel: 'Exempel',
    fragor: 'Frågor',
    varSagsDet: 'Var sägs det?',
    dokument: 'Lärandedokument',
    svar: 'Svar från formulär',
  },
  lead: {
    'behov-och-hinder': 'Det som kommunerna och enheterna har sagt att de behöver, och det som står i vägen.',
    exempel: 'Sådant som fungerar och som andra kan pröva.',
    fragor: 'Frågor som har ställts och väntar på svar.',
    nytt: 'Skillnader mot hur det var tidigare, så som de har setts på olika håll.',
  },
  none: 'Inget är antecknat här än. En anteckning skrivs på kortet och märks med ett ord.',
  toAreas: 'Till områdena',
  area: 'Område',
  from: (place: string, date: string) => `${place}, ${date}`,
  inDialogue: 'ur en dialog',
  county: 'Hela länet',
};

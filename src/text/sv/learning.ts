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
    'behov-och-hinder':
      'Det som kommunerna och enheterna har sagt att de behöver, det som står i vägen, och skillnader mot hur det var.',
    exempel: 'Sådant som fungerar och som andra kan pröva.',
  },
  area: 'Område',
};

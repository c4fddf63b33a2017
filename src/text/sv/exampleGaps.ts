/** Invented points and answers for "Utforska med exempeldata". None of it is the agreement's text; every title says so. */
export const exampleGaps = {
  points: [
    {
      title: 'Exempel: planeringen inför hemgång börjar tidigare',
      before: 'Planeringen började när dagen för hemgång var känd.',
      after: 'Planeringen börjar när vården skrivs in, och båda huvudmännen är med.',
      chapter: '4',
      expected: 'Gå igenom rutinen med kväll, natt och vikarier, och säg vem som svarar på helgen.',
    },
    {
      title: 'Exempel: avvikelser i samverkan tas upp på samma sätt i hela länet',
      before: 'Varje område hade sin egen väg.',
      after: 'En gemensam väg, först lokalt och sedan delregionalt.',
      chapter: '7',
      expected: 'Berätta för medarbetarna vart de vänder sig.',
    },
    {
      title: 'Exempel: fast läkarkontakt',
      before: '',
      after: 'Samma innehåll som förut, tydligare skrivet.',
      chapter: '3',
      expected: '',
    },
    {
      title: 'Exempel: elevhälsans egna uppdrag',
      before: '',
      after: 'Ligger utanför avtalet. Samverkan med elevhälsan beskrivs i andra dokument.',
      chapter: '',
      expected: '',
    },
  ],
  notes: ['Rutinen finns men är inte känd på natten.', 'Vi arbetar redan så sedan i våras.', 'Vi har inte börjat.'],
  plans: ['Introduktion för kväll och natt i januari. Enhetschef.', '', 'Genomgång i ledningsgruppen i december.'],
  grounds: [
    'Vi har gått igenom vad som skiljer.',
    'Arbetssättet finns. Introduktionen av vikarier återstår.',
    'Ledningsgruppen går igenom punkten i december.',
  ],
  groundSince: 'Rutinen är ändrad och kväll och natt introduceras.',
  survey: 'Exempel: inför mötet i december',
  from: 'exempel.csv',
  questions: ['Vilka skillnader ser ni?', 'Vilka hinder finns?', 'Är avtalet känt hos er?'],
  answers: [
    ['Planeringen börjar tidigare än hos oss i dag.', 'Tiden för introduktion av vikarier.', 'Delvis'],
    ['Inga stora. Vi arbetar redan nära vårdcentralen.', 'Oklart vem som svarar på helgen.', 'Ja'],
    ['Avvikelser går en annan väg hos oss.', 'Två it-system som inte talar med varandra.', 'Delvis'],
  ],
  network: 'MAS-nätverket (exempel)',
};

import type { Phase } from '../domain/vocabulary.ts';

/**
 * Stödfrågor: what to think of in each phase. They support the conversation and the judgement; they
 * are never added up and never decide a phase.
 */
export interface SupportQuestion {
  readonly key: string;
  readonly text: string;
}

const texts = {
  behov: [
    'Vi har utsett en kontaktfunktion för avtalet och en ersättare, och de har fått tid.',
    'Vi har läst huvudavtalet och de fyra överenskommelserna och antecknat vilka delar som rör oss.',
    'Vi har beskrivit hur vi arbetar i dag i de delar som avtalet tar upp.',
    'Vi har gått igenom listan ”Nytt i avtalet” och märkt varje punkt som ny, delvis ny eller oförändrad för oss.',
    'Vi har formulerat skillnaden mellan nuläget och ett fullt tillämpat avtal.',
    'Chefer och legitimerad personal har fått säga vilka behov och frågor de har.',
    'Vi vet hur väl Färdplanen är känd hos oss.',
    'Vi har listat hinder och sådant som redan hjälper oss.',
    'Vi vet vilka grupper som berörs, också privata utförare, socialtjänst, tandvård och elevhälsa.',
    'Ledningen står bakom en kort målbild som går att följa upp.',
    'Vi vet var ärendet befinner sig i beslutsgången och när nästa instans möts.',
  ],
  inforande: [
    'Beslutet är fattat och registrerat med datum och diarienummer, eller planeringen är uttryckligen villkorad av beslut.',
    'En chef i linjen äger införandet hos oss.',
    'Det finns en arbetsgrupp där kommun, vårdcentraler (även privata) och sjukhus är med.',
    'Vår lokala tidsplan hänger ihop med den delregionala och den länsgemensamma.',
    'Tid, ersättare och andra resurser är avsatta.',
    'Den gemensamma presentationen har använts i ledningsgrupp, nämnd och på arbetsplatsträffar.',
    'Lokala rutiner är jämförda med överordnade dokument; det som krockar är ändrat eller upphävt.',
    'Introduktion är planerad för alla berörda yrkesgrupper, även kväll, natt, helg och vikarier.',
    'Närområdesplan och lokal överenskommelse om läkarmedverkan är uppdaterade.',
    'Kontaktvägar och ansvariga funktioner är kända på båda sidor.',
    'Alla vet hur avvikelser i samverkan anmäls och hur oenighet tas vidare.',
    'Datum för första kvalitetsdialogen är bestämt.',
  ],
  anvandning: [
    'Medarbetare kan med egna ord berätta vad avtalet betyder för deras arbete.',
    'Arbetssättet används i vardagliga ärenden, inte bara i utvalda fall.',
    'Det fungerar också när ordinarie personal är ledig.',
    'Den som ordinerar och den som utför vet var ansvaret ligger och följer upp.',
    'Samordningsansvar är utpekat när flera läkar- eller vårdkontakter finns.',
    'Stöd finns i vardagen: någon att fråga, genomgångar, handledning.',
    'Avvikelser i samverkan tas upp gemensamt och leder till ändringar.',
    'Oenighet löses på lägsta möjliga nivå och det syns hur.',
    'Minst en kvalitetsdialog är genomförd med båda huvudmännen.',
    'Det som skulle göras efter förra dialogen är gjort eller omprövat.',
    'Vi har delat minst ett gott exempel.',
  ],
  vidmakthallande: [
    'Avtalet finns i introduktionen för nya medarbetare, chefer och förtroendevalda.',
    'Uppföljningen ligger i ordinarie årshjul och ledningssystem.',
    'Kvalitetsdialog hålls minst en gång om året.',
    'Ansvar och kontaktfunktioner är bemannade efter personalbyten.',
    'Rutiner och närområdesplan ses över efter bestämd tid.',
    'Tillfälligt projektstöd är avslutat och uppgifterna ligger i linjen.',
    'Vi märker när arbetssättet glider och har bestämt vad vi gör då.',
    'Nya utförare och ändrade uppdrag fångas upp.',
    'Goda exempel från andra har prövats hos oss.',
    'Det vi lärt oss är skickat till dem som förvaltar avtalet.',
  ],
} as const satisfies Readonly<Record<Phase, readonly string[]>>;

/** The questions of a phase, in order. Keys are stable: `behov-01` … */
export function supportQuestions(phase: Phase): SupportQuestion[] {
  return texts[phase].map((text, i) => ({ key: `${phase}-${String(i + 1).padStart(2, '0')}`, text }));
}

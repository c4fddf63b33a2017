import type { NoticeCode, RefusalCode } from '../../domain/decision.ts';

/** What the rules answer: a refusal stops the save, a notice can be saved past ("Spara ändå"). */
export const rules = {
  refusals: {
    missing: 'Fyll i det här innan du sparar.',
    personnummer:
      'Det här ser ut som ett personnummer. Ta bort det innan du sparar. Fyrfas ska inte innehålla uppgifter om enskilda personer. Resten av texten är kvar.',
    'impossible-date':
      'Det datumet finns inte eller går inte att förstå. Skriv till exempel 25/3-26, 25 mars, v. 49 eller i dag.',
    'future-date': 'Det datumet har inte varit än. Det som är planerat skrivs som nästa datum.',
    'too-long': 'Texten är för lång. Dela den i flera, eller korta den. Resten är kvar.',
    'not-known': 'Det här finns inte kvar i Fyrfas, eller har ändrats av någon annan. Titta igen och försök på nytt.',
    'wrong-outcome': 'De valen går inte ihop. Kontrollera instans och utfall.',
    'nothing-changed': 'Inget är ändrat. Så står det redan.',
    locked: 'Texten är låst. Lägg till en rad med dagens datum.',
    'no-own-decision':
      'Den här organisationen fattar inget eget beslut om avtalet. Den följer sin huvudman eller sitt uppdrag.',
    redacted: 'Texten i den uppgiften är borttagen, så den går inte att välja. Skriv en ny uppgift i stället.',
    'repeats-passage': 'Skälet innehåller orden som ska bort. Skriv det med andra ord.',
    frozen: 'Dokumentet är färdigställt och ändras inte mer. Börja ett nytt från det.',
  } satisfies Readonly<Record<RefusalCode, string>>,
  notices: {
    'phone-or-email':
      'Det här ser ut som ett telefonnummer eller en mejladress. Går det till en funktion är det bra, hör det till en person så ta bort det.',
    'several-steps': 'Det är flera faser framåt på en gång. Stämmer det?',
    'back-without-reason': 'Tillbaka för att säkra: välj gärna en orsak, så att andra kan lära av den.',
    'use-before-decision':
      'Här finns inget ja registrerat som gäller än. Om ni tillämpar avtalet redan nu, markera ”tillämpas redan frivilligt”.',
    'point-used-before-decision':
      'Här finns inget ja registrerat som gäller än. Arbetar ni redan så på den här punkten går det bra: säg gärna i motiveringen att det är frivilligt.',
    'odd-order': 'Det här kommer i en annan ordning än vanligt. Stämmer det, så spara ändå.',
    'after-no':
      'Här finns ett beslutat nej. Det här räknas som ett nytt ärende, och det tidigare beslutet är kvar i historiken.',
    'after-yes':
      'Här finns redan ett beslutat ja. Behövs ett nytt beslut, markera ”nytt beslut behövs”. Är det en rättelse, välj Rätta på uppgiften.',
    'skips-board': 'Det finns ingen uppgift om att styrelsen har behandlat ärendet. Stämmer det, så spara ändå.',
    'step-down-without-reason': 'Det är ett steg tillbaka. Välj gärna en orsak, så att andra förstår vad som hänt.',
    'earlier-than-known':
      'Det finns en uppgift med senare datum. Den fortsätter att gälla, och den här läggs i historiken.',
    'plan-in-the-past': 'Det datumet har redan varit. Stämmer det, så spara ändå.',
    'one-side-missing': 'Båda sidor ska ha läst sammanfattningen. Vänta in den andra sidan, eller spara ändå.',
    'without-reason': 'Skriv gärna varför, så att andra förstår.',
    'more-than-five': 'Det är fler än fem. Bara de fem första visas överst.',
    'future-current':
      'Den här uppgiften har ett datum som inte har varit än. Kontrollera datumet och rätta det om det blev fel.',
    'other-mark': 'Anteckningen är inte märkt Hinder. Slaget av hinder syns först när den är det.',
    'without-consent':
      'Det finns ingen uppgift om att de som exemplet kommer från vill att det visas för andra. Fråga dem först.',
    'single-persons':
      'Läs igenom texten en gång till innan den delas. Den ska beskriva arbetssättet i allmänhet: inget enskilt fall, inget namn och inget som gör att någon kan kännas igen.',
    'without-function': 'Skriv gärna vilken funktion som har sagt ja, inte namnet.',
    'shared-already':
      'Exemplet är redan delat. Ändra också läget, så att det inte används. Utskrifter och filer som redan är utlämnade når vi inte.',
    'askers-not-told':
      'Alla som har frågat har inte fått svaret än. Berätta för dem först, eller spara ändå om det sker på annat sätt.',
    'closed-without-answer':
      'Frågan har inget svar än. Skriv gärna varför den avslutas, så att de som har frågat förstår.',
    'goes-on-elsewhere':
      'Den här frågan går vidare tillsammans med en annan. Det som händer skrivs helst på den, så att alla som har frågat ser det.',
    'merged-after-answer':
      'En av frågorna har redan ett svar. Svaret är kvar på den, men de som har frågat väntar nu på den gemensamma frågans svar.',
    'other-path':
      'En samverkansfråga går i vårdsamverkan, en tvist i varje parts egen linjeorganisation. Stämmer valet, så spara ändå.',
    'two-wordings':
      'I ett avsnitt står två olika texter, skrivna utan att de som skrev visste om varandra. Båda följer med om du fryser nu.',
    'period-not-over': 'Perioden är inte slut än. Det som händer efter i dag kommer inte med.',
  } satisfies Readonly<Record<NoticeCode, string>>,
};

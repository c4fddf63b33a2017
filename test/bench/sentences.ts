import type { Random } from '../support/random.ts';

/** What people of the field could have written; put together they are as long as such notes are. */
const SENTENCES = [
  'Rutinen är känd på tre av fyra enheter och används i det dagliga arbetet.',
  'Enhetscheferna har gått igenom texten med sina arbetslag.',
  'Vårdcentralen och hemsjukvården läser samma stycke på olika sätt.',
  'Nämnden vill se hur kostnaden fördelas innan ärendet går vidare.',
  'SIP används men kallelsen kommer ofta för sent för att alla ska kunna delta.',
  'Läkarmedverkan på särskilt boende fungerar bättre sedan den fasta veckotiden infördes.',
  'Utskrivning inför helg är fortfarande svår när hjälpmedel saknas.',
  'Munhälsobedömningen görs, men resultatet når inte alltid omvårdnaden.',
  'Nya chefer har bett om en genomgång av vad som skiljer från det förra avtalet.',
  'Avvikelserna gås igenom tillsammans en gång i månaden.',
  'MAS, Skövde, tar med frågan till nästa möte i den delregionala gruppen.',
  'Personalen efterfrågar ett kort stöd att ha till hands vid överrapportering.',
  'Ordförandeskiftet har fördröjt ärendet till årets sista sammanträde.',
  'Det finns en gemensam bild av målgruppen men inte av ansvaret på natten.',
] as const;

/** One to three sentences, ended by a number so that no two texts are the same. */
export function someText(random: Random, number: number): string {
  const count = 1 + random.below(3);
  const parts = Array.from({ length: count }, () => random.of(SENTENCES) as string);
  return `${parts.join(' ')} (${number})`;
}

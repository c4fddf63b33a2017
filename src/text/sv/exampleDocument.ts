import type { SectionKey } from '../../domain/learningDocument.ts';

/** Invented texts of a lärandedokument for the example county. */
export const exampleDocument: {
  readonly title: (place: string) => string;
  readonly sections: Readonly<Partial<Record<SectionKey, string>>>;
} = {
  title: (place) => `Lärandedokument ${place} (exempel)`,
  sections: {
    inledning: `Hösten har handlat om att hitta varandra. Det här dokumentet bygger på dialoger och anteckningar i området, och är påhittat.

Arbetet märks mest där kommunen och vårdcentralen träffas ofta. Där de inte gör det är avtalet känt, men inte använt.`,
    fungerade: `# Gemensam genomgång

– Tisdagsgenomgången inför hemgång är kvar, och läkare är med.
– Vikarier får samma korta introduktion som alla andra.

> Vi ringer inte längre runt för att få tag på någon. Vi vet vem som är med på tisdag.
> — Kvalitetsdialog Hjo, hösten 2026`,
    overens: `| Vad | Vem | Till när | Hur det gick |
| Ny helgrutin | Vårdcentralschef, Hjo | 31 januari 2027 | Pågår. Utkast finns, kvällarna återstår. |
| Gemensam introduktion | MAS, Skövde | Ingen dag satt | Omprövat. Görs tillsammans med fler kommuner. |`,
  },
};

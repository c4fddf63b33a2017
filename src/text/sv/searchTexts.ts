import type { EventType, WordsOf } from '../../domain/events.ts';

/** What each text of an event is called where Sök shows it; null is looked for in another way, and says how. */
type NamesOfTexts = { readonly [T in EventType]: { readonly [F in keyof Required<WordsOf<T>>]: string | null } };

/**
 * Every kind of event and every field of words it has. A new one does not compile until it stands here, so that
 * nothing anybody writes is out of reach by forgetfulness.
 */
export const searchTexts: NamesOfTexts = {
  'phase.assessed': { ground: 'Motivering till fas', where: 'Fas, var hos oss', by: 'Fas, bedömt av' },
  'decision.recorded': {
    paragraph: 'Paragraf i beslut',
    dnr: 'Diarienummer till beslut',
    reason: 'Skäl till beslut',
    wording: 'Tillägg i beslut',
  },
  'decision.planned': { note: 'Nästa instans' },
  'recommendation.given': { paragraph: 'Paragraf i rekommendation' },
  'applies.stated': { note: 'Gäller här' },
  'anchoring.assessed': { sign: 'Tecken på förankring' },
  'contact.named': { function: 'Kontaktfunktion', mailbox: 'Funktionsbrevlåda' },
  'goal.worded': { text: 'Målbild' },
  // Named by its mark: "Behov".
  'note.written': { text: 'Anteckning' },
  'note.edited': { text: 'Anteckning' },
  'note.marked': {},
  'date.added': { title: 'Datum', place: 'Plats för datum' },
  'date.moved': { reason: 'Skäl till flyttat datum' },
  'dialogue.planned': { place: 'Tid och plats för dialog', roles: 'Funktioner i dialog' },
  'dialogue.moved': { reason: 'Skäl till flyttad dialog' },
  'dialogue.stated': { reason: 'Skäl till dialogens läge' },
  'dialogue.answered': { text: 'Svar i dialog' },
  'dialogue.summarised': { text: 'Sammanfattning av dialog' },
  'kfa.assessed': { ground: 'Motivering till känd, förstådd, använd' },
  'action.agreed': { what: 'Att göra', who: 'Att göra, vem', sign: 'Att göra, hur det märks' },
  'action.stated': { note: 'Att göra, läget' },
  // Organisations are found by their names, above the texts.
  'organisation.added': { name: null },
  'organisation.changed': {},
  'organisation.named': { name: null },
  'forum.named': { name: 'Forum' },
  // Stands beside what each has written; by itself it is nowhere to be read.
  'writer.named': { function: null },
  'dialogue.arranged': {},
  'dialogue.described': { text: 'Dialog' },
  'dialogue.covered': {},
  'dialogue.read': { by: 'Sammanfattning läst av' },
  'record.filed': { dnr: 'Diarienummer', note: 'Diarieföring' },
  'guide.worded': { text: 'Fråga i guiden' },
  'guide.placed': {},
  'note.stated': { reason: 'Läget, med skäl' },
  'note.sorted': {},
  'question.moved': { note: 'Lyft fråga' },
  'question.answered': { text: 'Svar på fråga', by: 'Svar på fråga, av' },
  'question.told': { note: 'Återkoppling av fråga' },
  'question.expected': {},
  'question.merged': { reason: 'Sammanförd fråga' },
  'question.routed': {},
  'example.consented': { by: 'Samtycke till exempel' },
  // Named by its part: "Hinder: sedan när".
  'part.worded': { text: 'Mer om' },
  'tag.set': {},
  'link.made': {},
  'gap.added': { title: 'Nytt i avtalet', before: 'Nytt i avtalet, så var det', after: 'Nytt i avtalet, så blir det' },
  'gap.classified': {},
  'gap.stated': { reason: 'Nytt i avtalet, läget' },
  'gap.assessed': { note: 'Nytt i avtalet hos oss', plan: 'Nytt i avtalet, plan hos oss' },
  'gap.phased': { ground: 'Nytt i avtalet, motivering till fas', by: 'Nytt i avtalet, fas bedömd av' },
  'anchoring.shaken': { note: 'Förankras på nytt' },
  'material.added': { title: 'Material' },
  'material.issued': { version: 'Material, version', link: 'Material, länk', note: 'Material, om versionen' },
  'material.stated': { reason: 'Material, läget' },
  'material.used': { how: 'Material, använt' },
  'document.started': { title: 'Lärandedokument' },
  'document.stated': { reason: 'Lärandedokument, läget' },
  'survey.opened': { title: 'Svar från formulär', from: 'Svar från formulär, varifrån' },
  'survey.answered': { question: 'Fråga i formulär', text: 'Svar i formulär', who: 'Svar i formulär, vem' },
  'date.stated': { reason: 'Datum, läget' },
  'edition.frozen': { title: 'Lägesbild', text: 'Lägesbild, följetext' },
  // What they act on is found, or hidden; their reasons stand in the history.
  withdrawn: { reason: null },
  redacted: { reason: null },
};

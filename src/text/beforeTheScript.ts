/** What the page and the installed app say before any of our script has run. */
export const beforeTheScript = {
  description: 'Så tas det nya hälso- och sjukvårdsavtalet i bruk i Västra Götaland, i fyra faser.',
  needsScript: 'Fyrfas behöver JavaScript. Be it-stöd tillåta det för den här adressen.',
} as const;

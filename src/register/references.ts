/**
 * Where the register's facts come from, in words a reader of the screen understands. The numbers in
 * the comments are the domain guide's own.
 */
export const references = {
  /** [A] */
  arbetsgrupp2025: 'Arbetsgruppen för implementering, anteckningar 13 oktober 2025',
  /** [B] */
  uppstart2024: 'Uppstart av nytt hälso- och sjukvårdsavtal, anteckningar 20 augusti 2024',
  /** [C] */
  arbetsgrupp2024: 'Arbetsgruppen för nytt hälso- och sjukvårdsavtal, anteckningar 30 september 2024',
  /** [D] */
  sro2025: 'SRO, anteckningar 30 januari 2025',
  /** [E] */
  sro2021: 'SRO, anteckningar 26 februari 2021',
  /** [1] */
  rf2017: 'Regionfullmäktige 31 januari 2017, Västra Götalandsregionen (regionfullmaktige.nu)',
  /** [2] */
  rf2022: 'Regionfullmäktige 13-14 juni 2022, Västra Götalandsregionen (regionfullmaktige.nu)',
  /** [3] */
  avtalet2017: 'Allmänt om hälso- och sjukvårdsavtalet 2017-2020 (vardsamverkan.se)',
  /** [6] */
  prop2017: 'Proposition 2016/17:106 (lagen.nu)',
  /** [8] */
  fardplan: 'Färdplan, länsgemensam strategi för god och nära vård (vardsamverkan.se)',
  /** [9] */
  naromradesplan: 'Närområdesplan, Vårdgivarwebben, Västra Götalandsregionen (vgregion.se)',
  /** [32] */
  sroNyhet2022: 'Nyhet om SRO:s ställningstagande 2022 (vardsamverkan.se)',
  /** [33] */
  vastkom2022: 'VästKom om webbenkäten och den fortsatta processen 2022 (vastkom.se)',
  /** [36] */
  kunskapsguiden: 'Om implementering, Kunskapsguiden, Socialstyrelsen (kunskapsguiden.se)',
  /** [61] */
  remissFardplan: 'Remiss av Färdplanen (vardsamverkan.se)',
  /** [62] */
  rs2025: 'Regionstyrelsen 14 oktober 2025, pressmeddelande från Västra Götalandsregionen (via.tt.se)',
  allmanKunskap: 'Allmän kunskap, inte kontrollerad mot någon källa',
} as const;

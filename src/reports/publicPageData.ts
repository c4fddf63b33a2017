/** A public picture as what the page's own program reads. */
import type { PageData } from '../publicpage/pageData.ts';
import { phases } from '../register/phases.ts';
import * as text from '../text/text.ts';
import type { PublicPicture } from './publicPicture.ts';

const [behov, inforande, anvandning, vidmakthallande] = phases.map(({ name }) => name);

export function pageDataOf(picture: PublicPicture): PageData {
  const { title, from, date, whole, themes, organisations, areas, turns, dates } = picture;
  const at = new Map(organisations.map(({ id }, index) => [id, index]));
  const areaName = new Map(areas.map(({ id, name }) => [id, name]));
  return {
    title,
    from,
    date,
    whole,
    themes,
    organisations: organisations.map(({ id, name, kind, area }) => ({
      id,
      name,
      area: (area !== null && areaName.get(area)) || '',
      isMunicipality: kind === 'municipality',
    })),
    turns: turns.flatMap(({ day, org, decision, decided, phase }) => {
      const who = at.get(org);
      return who === undefined ? [] : [[day, who, decision, decided, phase] as const];
    }),
    dates,
    names: {
      ...text.codes.choices,
      behov: behov ?? '',
      inforande: inforande ?? '',
      anvandning: anvandning ?? '',
      vidmakthallande: vidmakthallande ?? '',
    },
  };
}

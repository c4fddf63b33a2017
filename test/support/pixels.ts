import type { BrowserContext, Page } from 'playwright-core';

/** How many dots differ clearly between two pictures; a dot outside one of them differs. */
export async function dotsThatDiffer(drawing: Page, one: Buffer, other: Buffer): Promise<number> {
  return drawing.evaluate(
    async ([first, second]) => {
      const dots = async (png: string) => {
        const image = new Image();
        image.src = `data:image/png;base64,${png}`;
        await image.decode();
        const canvas = new OffscreenCanvas(60, 60);
        const pen = canvas.getContext('2d');
        pen?.drawImage(image, 0, 0);
        return pen?.getImageData(0, 0, 60, 60).data ?? new Uint8ClampedArray();
      };
      const [a, b] = [await dots(first), await dots(second)];
      let differing = 0;
      for (let at = 0; at < a.length; at += 4) {
        const apart = [0, 1, 2, 3].some((channel) => Math.abs((a[at + channel] ?? 0) - (b[at + channel] ?? 0)) > 80);
        if (apart) differing += 1;
      }
      return differing;
    },
    [one.toString('base64'), other.toString('base64')] as const,
  );
}

/** An empty page to draw on, beside the app and without its content policy. */
export const drawingPage = (context: BrowserContext): Promise<Page> => context.newPage();

/** Rules of style for the page as it stands, as the content policy lets them in. */
export async function withStyle(page: Page, rules: string): Promise<void> {
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, rules);
}

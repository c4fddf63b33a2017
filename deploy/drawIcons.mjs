// @ts-check
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium, launchArguments } from './chromium.mjs';
import { root } from './root.mjs';

/**
 * `npm run icons`: draws the pictures an installed app needs from `public/icon.svg`. They are kept in the
 * repository, so this is run by hand when the drawing changes. A maskable icon may be cut to a circle by
 * the system: it fills the whole square and keeps the drawing inside the middle 80 percent.
 */

const drawing = readFileSync(join(root, 'public', 'icon.svg'), 'utf8');
const squareCorners = drawing.replace(/ rx="\d+"/, '');

const pictures = [
  { name: 'icon-192.png', size: 192, svg: drawing, scale: 1 },
  { name: 'icon-512.png', size: 512, svg: drawing, scale: 1 },
  { name: 'icon-maskable-512.png', size: 512, svg: squareCorners, scale: 0.82 },
];

const browser = await chromium.launch({ executablePath: findChromium(), args: launchArguments });
try {
  for (const { name, size, svg, scale } of pictures) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    const plate = scale < 1 ? '#FFFDF8' : 'transparent';
    await page.setContent(
      `<body style="margin:0;background:${plate};display:grid;place-items:center;height:100vh">` +
        `<div style="width:${size * scale}px;height:${size * scale}px">${svg}</div></body>`,
    );
    writeFileSync(join(root, 'public', name), await page.screenshot({ omitBackground: true }));
    await page.close();
  }
} finally {
  await browser.close();
}

/**
 * In which order Word wants what stands inside an element; anything else makes it offer to repair the file.
 * Source: ECMA-376 part 1, the sequences of CT_PPr, CT_RPr, CT_TblPr, CT_TcPr, CT_SectPr, CT_Style, CT_Lvl and CT_Settings.
 */
import { all, elements, type Xml } from './wordFiles.ts';

const words = (text: string) => text.trim().split(/\s+/);

const ORDER: Readonly<Record<string, readonly string[]>> = {
  'w:pPr': words(`pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd
    tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd
    snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment
    textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange`),
  'w:rPr': words(`rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof
    snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl
    cs em lang eastAsianLayout specVanish oMath`),
  'w:tblPr': words(`tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc
    tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription`),
  'w:tblBorders': words('top left start bottom right end insideH insideV'),
  'w:tblCellMar': words('top left start bottom right end'),
  'w:tcPr': words(
    'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
  ),
  'w:tbl': words('tblPr tblGrid tr'),
  'w:tc': words('tcPr p'),
  'w:tr': words('tblPrEx trPr tc'),
  'w:sectPr': words(`headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType
    pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid`),
  'w:style': words(`name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat
    locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr`),
  'w:lvl': words('start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr'),
  'w:sdt': words('sdtPr sdtEndPr sdtContent'),
  'w:settings': words(`writeProtection view zoom removePersonalInformation displayBackgroundShape defaultTabStop
    autoHyphenation evenAndOddHeaders updateFields footnotePr endnotePr compat docVars rsids mathPr attachedSchema
    themeFontLang clrSchemeMapping decimalSymbol listSeparator`),
};

/** Elements that stand where Word does not want them: "w:spacing before w:keepNext in w:pPr". */
export function outOfOrder(part: Xml): string[] {
  return Object.entries(ORDER).flatMap(([name, order]) =>
    [part, ...all(part, name)]
      .filter((element) => element.name === name)
      .flatMap((element) => faultsIn(element, order)),
  );
}

function faultsIn(element: Xml, order: readonly string[]): string[] {
  const faults: string[] = [];
  let last = -1;
  for (const { name } of elements(element)) {
    const place = order.indexOf(name.replace(/^w:/, ''));
    if (place === -1) faults.push(`${name} is not known in ${element.name}`);
    else if (place < last) faults.push(`${name} after w:${order[last]} in ${element.name}`);
    last = Math.max(last, place);
  }
  return faults;
}

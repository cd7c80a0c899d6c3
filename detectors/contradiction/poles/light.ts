import { GENERIC } from '../case/stems.ts';

/** Words that say nothing of what a sentence is of: they stand beside every property. */
const LIGHT: ReadonlySet<string> = new Set(
  'called number value level levels pressure majority fully quite perfectly completely strictly generally mostly mainly basically almost always remember short summary sum bottom line note important question answer know what who ask above mentioned rule means basics right true fact facts overall conclusion therefore thus hence because which when while will would could might may must get gets got goes going come comes makes make made keep keeps stay stays happens happen feel feels felt seem seems look looks looking lead condition disease illness problem problems effect effects side taking having being getting using kind thing things lot much little everyone everybody anybody anyone someone somebody themselves itself with without during after before about from into over under their them they there here again still even both other own way ways case cases form mehrheit meist meistens krankheit wirkung nebenwirkung wichtig kurz fazit merken daran denken kann konnen wird werden wurde haben hat mayoria enfermedad efecto secundario resumen recuerde importante puede pueden suele suelen esta estan majorite maladie effet secondaire bref retenir peut peuvent cette doenca efeito colateral resumo lembre pode podem maggior parte malattia effetto collaterale sintesi ricordi puo possono meerderheid ziekte bijwerking kortom onthoud kunnen wordt worden'.split(
    ' ',
  ),
);

export function isLight(word: string): boolean {
  return LIGHT.has(word) || GENERIC.has(word);
}

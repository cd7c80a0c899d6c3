import { Seldom } from './seldom.ts';

/**
 * The noun "seguro" of Spanish and Portuguese, an insurance, where the adjective is "safe": "pida seguro para él",
 * "sin seguro". Not "de seguro" nor "tenga por seguro", which are "surely".
 */
const INSURANCE = new Seldom(
  /(?<=\b(?:pid[ae]n?|pedir|peca|solicit(?:e|ar|a)|contrat(?:e|ar|a)|consig[au]|conseguir|obt(?:enga|ener|enha|er)|busc(?:ar|a)|busque|compr(?:e|ar|a)|tien(?:e|es|en)|ten(?:er|ga|go|ha|ho)|tem|ter|hay|con|com|sin|sem|del|do|el|su|seu|tu|teu|mi|meu|al|ao|ningun|nenhum) )seguros?\b(?! que\b)|\bseguros?(?= (?:medic|social|popular|dental|(?:no |nao )?(?:cubr|cobr|paga)|de (?:salud|saude|viaje|viagem|vida|gastos|enfermedad)))/g,
);

/** The same length, so that offsets hold. */
export function withoutInsurance(words: string): string {
  return !INSURANCE.mayMatch(words)
    ? words
    : words.replace(INSURANCE.pattern, (said) => '~'.repeat(said.length));
}

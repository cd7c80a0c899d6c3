import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { WORD_CLASS as W } from '../../src/redaction/word-class.ts';
import { add, type Classes, has } from './classes.ts';

/** The knowledge of a detector that names drugs and brands. */
const SOURCE = new URL('../../detectors/dose/drugs.yaml', import.meta.url);
/** Endings of a substance in the languages of the labels; the lists have its stem. */
const ENDINGS = ['', 'e', 'a', 'o', 'um', 'as', 'en', 'i', 'у', 'а', 'ом'];
/** Brands of the world beyond those of the detectors, written down from general knowledge. */
const BRANDS =
  'coumadin parol nurofen marcumar falithrom xarelto eliquis pradaxa lixiana clexane lovenox fraxiparine glucophage siofor januvia jardiance forxiga ozempic wegovy mounjaro trulicity victoza lantus toujeo novorapid humalog tresiba euthyrox levothyrox eltroxin letrox eutirox synthroid concor bisoprolol nebilet tensinor delix ramipril lisinopril norvasc amlodipin diovan micardis atacand lasix torasemid aldactone crestor lipitor sortis zocor plavix brilique aspirin ecopirin coraspin aspocid jusprin cardioaspirin ventolin salbutamol sultanol berodual symbicort seretide spiriva singulair aerius zyrtec clarityne claritin allegra telfast ataraks atarax rupafin nexium losec pantoprazol nolpaza lansor gaviscon rennie talcid imodium lopedium smecta enterogermina ercefuryl spasmex spasmomen buscopan buscapina no-spa no-shpa drotaverin novalgin nolotil metamizol ibuprom apap gripex panadol tylenol doliprane efferalgan dafalgan paracetamol parasetamol calpol minoset vermidon tamol ketonal voltaren diclofenac arveles majezik dolorex apranax ketorol nimesil найз нурофен парацетамол аспирин анальгин кеторол но-шпа мезим смекта энтерофурил омез эутирокс конкор ксарелто варфарин кардиомагнил эссенциале верамин кестин супрастин цетрин зодак амоксиклав сумамед арбидол кагоцел augmentin amoklavin amoxil zinnat klacid zithromax ciprofloxacin ciproxin bactrim flagyl metronidazol nidazol cordarone digoxin tegretol depakine lamictal keppra lyrica neurontin gabapentin cipralex lexapro zoloft lustral prozac paxil cymbalta efexor efectin xanax rivotril lexotan valium atarax seroquel risperdal zyprexa abilify ritalin concerta strattera humira enbrel remicade stelara cosentyx plaquenil methotrexat arava prednol deltacortil medrol prednison dexamethason folbiol ferrum maltofer sorbifer tardyferon devit dvit dekristol vigantol decapinol bepanthen fucidin betnovate elidel protopic clotrimazol canesten lamisil diflucan fluconazol mycostatin zovirax aciclovir valtrex tamiflu oseltamivir yasmin diane cerazette mirena primolut duphaston utrogestan progestan clomid gonal metforal bodrex panadeine promag mylanta decolgen mixagrip neozep antangin betadine sanmol paramex ponstan cataflam amoxsan';

/** Drugs and brands: behind "my son" as well, a capital of theirs is no name. First names of people stay names. */
export function addDrugs(classes: Classes): void {
  const { drugs } = parse(readFileSync(SOURCE, 'utf8')) as { drugs: readonly { names: readonly string[] }[] };
  const forms = drugs
    .flatMap(({ names }) => names)
    .flatMap((name) => (name.endsWith('*') ? ENDINGS.map((ending) => name.slice(0, -1) + ending) : [name]));
  for (const form of [...forms, ...BRANDS.split(' ')])
    if (/^[\p{L}\p{M}-]{4,}$/u.test(form) && !has(classes, form, W.first)) add(classes, form, W.medical);
}

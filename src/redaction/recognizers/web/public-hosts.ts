/** Hosts that anybody may name: public bodies, reference works, publishers. A citation is no identifier. */
const PUBLIC_SUFFIXES = new Set(
  (
    'gov mil who.int paho.int un.org europa.eu nhs.uk gov.uk nice.org.uk canada.ca gc.ca gov.au doi.org pubmed.gov ' +
    'wikipedia.org mayoclinic.org clevelandclinic.org hopkinsmedicine.org medlineplus.gov cochrane.org ' +
    'cochranelibrary.com nejm.org thelancet.com bmj.com jamanetwork.com nature.com sciencedirect.com springer.com ' +
    'plos.org biomedcentral.com cancer.org heart.org diabetes.org lung.org kidney.org alz.org webmd.com uptodate.com ' +
    'merckmanuals.com msdmanuals.com drugs.com rxlist.com medscape.com healthline.com rcog.org.uk acog.org aap.org ' +
    'aafp.org acc.org escardio.org idsociety.org kdigo.org ginasthma.org goldcopd.org unaids.org unicef.org redcross.org ' +
    'poison.org 988lifeline.org samaritans.org findahelpline.com clinicaltrials.gov orpha.net omim.org genecards.org ' +
    'rki.de bfarm.de gesundheitsinformation.de ameli.fr has-sante.fr sante.fr aemps.es sanidad.gob.es salute.gov.it ' +
    'rivm.nl thuisarts.nl sundhed.dk 1177.se helsenorge.no terveyskyla.fi gov.pl pacjent.gov.pl'
  ).split(' '),
);
const HOST = /^(?:[a-z][a-z0-9+.-]*:\/\/)?(?:www\.)?([a-z0-9.-]+)/i;
/** A path or query that carries somebody's key is private on any host. */
const PRIVATE_PART =
  /[?&#].{0,200}(?:token|key|session|sid|auth|user|email|patient|mrn|id)=|@|\/(?:users?|u|profile|patients?)\//i;

export function isPublicHost(url: string): boolean {
  const host = HOST.exec(url)?.[1]?.toLowerCase();
  if (host === undefined || PRIVATE_PART.test(url)) return false;
  const labels = host.replace(/\.+$/, '').split('.');
  for (let from = 0; from < labels.length; from += 1) {
    if (PUBLIC_SUFFIXES.has(labels.slice(from).join('.'))) return true;
  }
  return /^(?:gov|gob|gouv|govt|go|gv|admin)$/.test(labels.at(-2) ?? '');
}

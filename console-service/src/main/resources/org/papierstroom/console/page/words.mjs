// The interface in Dutch and English, and how each writes numbers and times.

const WORDS = {
  nl: {
    documents: 'Documenten', amounts: 'Bedragen', deadLetters: 'Geparkeerd', toContent: 'Naar de inhoud',
    language: 'English', search: 'Zoeken', searchWords: 'Zoek in brieven', order: 'Volgorde', newest: 'Nieuwste eerst',
    best: 'Beste eerst', atLeast: 'Bedrag vanaf', atMost: 'tot en met', filters: 'Filters', clear: 'Alles wissen',
    remove: 'Haal weg', organisation: 'Organisatie', country: 'Land', year: 'Jaar', reason: 'Reden', state: 'Stand',
    min: 'Vanaf', max: 'Tot en met', q: 'Woorden', found: (n) => n === 1 ? '1 document' : `${count(n)} documenten`,
    none: 'Geen documenten gevonden.', nothingYet: 'Nog geen documenten. Sleep er een hierheen.', more: 'Meer tonen',
    refresh: 'Er is iets veranderd: opnieuw zoeken', live: 'live', away: 'geen verbinding',
    behind: (n) => `index loopt bij: nog ${count(n)}`, passed: 'klaar', parked: 'geparkeerd', 'under-way': 'onderweg',
    deleted: 'verwijderd', redriven: 'opnieuw gestuurd', waiting: 'wacht', pages: (n) => n === 1 ? '1 bladzijde' : `${count(n)} bladzijden`,
    organisations: (n) => n === 1 ? '1 organisatie' : `${count(n)} organisaties`, countries: (n) => n === 1 ? '1 land' : `${count(n)} landen`,
    amountsIn: (n) => n === 1 ? '1 bedrag' : `${count(n)} bedragen`, export: 'Opslaan als', upload: 'Bestanden toevoegen',
    dropHere: 'Sleep PDF- of tekstbestanden op de pagina, of', choose: 'kies bestanden', key: 'API-sleutel',
    keyNeeded: 'Vul eerst de API-sleutel in.', keyOff: 'Uit: er is geen API-sleutel ingesteld.', sending: 'wordt verstuurd',
    arrived: 'ontvangen, wacht op de lijn', failed: 'niet gelukt', open: 'openen', letter: 'Brief', sender: 'Afzender',
    addressee: 'Aan', date: 'Datum', ourReference: 'Ons kenmerk', yourReference: 'Uw kenmerk', subject: 'Onderwerp',
    dossierNumbers: 'Kamerstuk', enclosures: 'Bijlagen', timeline: 'Verloop', page: 'Bladzijde', text: 'Tekst', original: 'Origineel',
    marks: 'Markeringen', ORGANISATION: 'Organisaties', COUNTRY: 'Landen', AMOUNT: 'Getallen', furniture: 'Weggelaten', uncertain: 'Onzeker',
    noOriginal: 'Het origineel kan niet worden getoond.', noPages: 'Dit document is een tekstbestand en heeft geen bladzijden.', removedBy: (rule) => `weggelaten: ${rule}`,
    noText: 'Van dit document is (nog) geen tekst.', confidence: 'zekerheid', otherReadings: 'Andere lezingen', noOther: 'geen andere lezing gevonden', foundBy: 'gevonden door', score: 'score', value: 'waarde',
    allMentions: 'Alle vermeldingen', close: 'Sluiten', mentions: (n) => n === 1 ? '1 vermelding' : `${count(n)} vermeldingen`, inDocuments: (n) => n === 1 ? 'in 1 document' : `in ${count(n)} documenten`,
    perMonth: 'Documenten per maand', amountsPlot: 'Bedragen in euro per document, op een logaritmische schaal', noAmounts: 'Geen bedragen in deze documenten.',
    noDeadLetters: 'Er staat niets geparkeerd.', openLetters: (n) => n === 1 ? '1 document staat geparkeerd' : `${count(n)} documenten staan geparkeerd`, redrive: 'Opnieuw sturen',
    redriveAll: (reason) => `Alle ${reason} opnieuw sturen`, sent: (n) => `${count(n)} opnieuw gestuurd`, password: 'Wachtwoord van de PDF', who: 'wie kan er iets aan doen', SENDER: 'afzender', OPERATOR: 'beheerder', US: 'de makers',
    wrong: 'Dat ging niet', back: 'Terug naar de lijst', unknown: 'Deze bladzijde bestaat niet.', details: 'Bijzonderheden', ingest: 'ontvangst', clean: 'tekst', nlp: 'feiten', madeBy: 'gemaakt door',
    keys: 'Toetsen: / zoeken, j en k omlaag en omhoog', selected: 'Vermelding', continued: 'Meer tonen', progress: 'voortgang', noSubject: 'zonder onderwerp', other: 'anders', unit: 'eenheid',
    loading: 'Laden …', uploads: 'Verstuurd',
  },
  en: {
    documents: 'Documents', amounts: 'Amounts', deadLetters: 'Parked', toContent: 'To the content',
    language: 'Nederlands', search: 'Search', searchWords: 'Search letters', order: 'Order', newest: 'Newest first',
    best: 'Best first', atLeast: 'Amount from', atMost: 'up to', filters: 'Filters', clear: 'Clear all',
    remove: 'Remove', organisation: 'Organisation', country: 'Country', year: 'Year', reason: 'Reason', state: 'State',
    min: 'From', max: 'Up to', q: 'Words', found: (n) => n === 1 ? '1 document' : `${count(n)} documents`,
    none: 'No documents found.', nothingYet: 'No documents yet. Drop one here.', more: 'Show more',
    refresh: 'Something has changed: search again', live: 'live', away: 'no connection',
    behind: (n) => `index catches up: ${count(n)} to go`, passed: 'done', parked: 'parked', 'under-way': 'under way',
    deleted: 'deleted', redriven: 'sent once more', waiting: 'waits', pages: (n) => n === 1 ? '1 page' : `${count(n)} pages`,
    organisations: (n) => n === 1 ? '1 organisation' : `${count(n)} organisations`, countries: (n) => n === 1 ? '1 country' : `${count(n)} countries`,
    amountsIn: (n) => n === 1 ? '1 amount' : `${count(n)} amounts`, export: 'Save as', upload: 'Add files',
    dropHere: 'Drop PDF or text files on the page, or', choose: 'choose files', key: 'API key',
    keyNeeded: 'Fill in the API key first.', keyOff: 'Off: no API key is set.', sending: 'being sent',
    arrived: 'received, waits for the line', failed: 'failed', open: 'open', letter: 'Letter', sender: 'Sender',
    addressee: 'To', date: 'Date', ourReference: 'Our reference', yourReference: 'Your reference', subject: 'Subject',
    dossierNumbers: 'Dossier', enclosures: 'Enclosures', timeline: 'Timeline', page: 'Page', text: 'Text', original: 'Original',
    marks: 'Marks', ORGANISATION: 'Organisations', COUNTRY: 'Countries', AMOUNT: 'Numbers', furniture: 'Left out', uncertain: 'Uncertain',
    noOriginal: 'The original cannot be shown.', noPages: 'This document is a text file and has no pages.', removedBy: (rule) => `left out: ${rule}`,
    noText: 'There is no text of this document (yet).', confidence: 'confidence', otherReadings: 'Other readings', noOther: 'no other reading was found', foundBy: 'found by', score: 'score', value: 'value',
    allMentions: 'All mentions', close: 'Close', mentions: (n) => n === 1 ? '1 mention' : `${count(n)} mentions`, inDocuments: (n) => n === 1 ? 'in 1 document' : `in ${count(n)} documents`,
    perMonth: 'Documents per month', amountsPlot: 'Amounts in euros by document, on a logarithmic scale', noAmounts: 'No amounts in these documents.',
    noDeadLetters: 'Nothing is parked.', openLetters: (n) => n === 1 ? '1 document is parked' : `${count(n)} documents are parked`, redrive: 'Send once more',
    redriveAll: (reason) => `Send all ${reason} once more`, sent: (n) => `${count(n)} sent once more`, password: 'Password of the PDF', who: 'who can mend it', SENDER: 'sender', OPERATOR: 'operator', US: 'the makers',
    wrong: 'That did not work', back: 'Back to the list', unknown: 'There is no such page.', details: 'Details', ingest: 'intake', clean: 'text', nlp: 'facts', madeBy: 'made by',
    keys: 'Keys: / to search, j and k for down and up', selected: 'Mention', continued: 'Show more', progress: 'progress', noSubject: 'no subject', other: 'other', unit: 'unit',
    loading: 'Loading …', uploads: 'Sent',
  },
};

/** The line says remedies in English; these are the same in Dutch. */
const REMEDIES = {
  ENCRYPTED: 'Stuur het bestand zonder wachtwoord, of stuur het opnieuw met het wachtwoord.',
  NOT_A_PDF: 'Stuur een PDF of een tekstbestand.',
  DAMAGED: 'Open het bestand in een viewer, sla het opnieuw op en lever die kopie aan.',
  TOO_LARGE: 'Splits het bestand, of verhoog de grens en stuur het opnieuw.',
  TIMED_OUT: 'Stuur het opnieuw met een langere tijdslimiet.',
  OUT_OF_MEMORY: 'Geef de lezer meer geheugen en stuur het opnieuw.',
  PARSER_CRASHED: 'Meld het bestand als fout; stuur het opnieuw na een nieuwe versie.',
  NO_TEXT: 'Installeer tesseract-ocr met tesseract-ocr-nld en stuur het opnieuw.',
  NO_PAGES: 'De PDF heeft geen bladzijden: vraag de afzender om het hele bestand.',
  GARBLED: 'De lettertypen zeggen niet welke letters ze tonen: vraag om een andere PDF.',
  CONTENT_GONE: 'Het is vervangen of weggehaald voor het was gelezen: lever het opnieuw aan.',
  UNREADABLE_EVENT: 'Zoek uit wie dit record schreef: het is er geen van ons.',
  INTERNAL_ERROR: 'Meld het als fout met de logregels van dit document.',
};

const KEPT = 'papierstroom-language';
let language = chosen();

function chosen() {
  const kept = localStorage.getItem(KEPT);
  if (kept === 'nl' || kept === 'en') return kept;
  return navigator.language.startsWith('en') ? 'en' : 'nl';
}

export function currentLanguage() { return language; }

export function otherLanguage() {
  language = language === 'nl' ? 'en' : 'nl';
  localStorage.setItem(KEPT, language);
}

/** The words for something; a name that has none is said as it is. */
export function t(name, ...values) {
  const words = WORDS[language][name];
  if (typeof words === 'function') return words(...values);
  return words ?? String(name);
}

export function remedy(reason, inEnglish) {
  return language === 'nl' ? REMEDIES[reason] ?? inEnglish : inEnglish;
}

export function count(number) { return new Intl.NumberFormat(language).format(number); }

export function euro(number) {
  return new Intl.NumberFormat(language, { style: 'currency', currency: 'EUR', notation: 'compact', maximumFractionDigits: 1 }).format(number);
}

export function day(iso) {
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(iso));
}

export function moment(iso) {
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'medium' }).format(new Date(iso));
}

/** How long ago something was. */
export function age(iso) {
  const seconds = (Date.parse(iso) - Date.now()) / 1000;
  const units = [['day', 86400], ['hour', 3600], ['minute', 60]];
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto', style: 'short' });
  for (const [unit, size] of units) {
    if (Math.abs(seconds) >= size) return format.format(Math.round(seconds / size), unit);
  }
  return format.format(Math.round(Math.min(seconds, 0)), 'second');
}

export function duration(milliseconds) {
  return milliseconds < 1000 ? `${milliseconds} ms`
    : `${new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(milliseconds / 1000)} s`;
}

/** A country by its code, as the browser calls it in this language. */
export function country(code) {
  try {
    return new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code;
  } catch {
    return code; // one that is no more
  }
}

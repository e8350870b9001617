import { spawnSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { docx, odt, p } from './office.ts';

/** What someone may put on a desk to make a check hang, burst, leak or lie; and what the check must say of it. */
export interface HostileInput {
  readonly name: string;
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  /** What no file can be made of beforehand: links, pipes. */
  readonly lay?: (folder: string) => void;
  readonly argv?: readonly string[];
  /** One sentence that says what is wrong, on either stream; nothing where nothing is. */
  readonly says?: RegExp;
  /** What must not be written. */
  readonly hides?: RegExp;
}

const draft = 'Le ministre part.\n';
const laughs = `a: &a [x, x]\n${[...'bcdefghij'].map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[at]}`).join(', ')}]`).join('\n')}\n`;
const aliases = `a: &a 1\nb: [${Array(20_000).fill('*a').join(', ')}]\n`;
const anchor = /ancre|alias|étiquette/i;
const settings = (text: string) => ({ 'a.md': draft, 'sourcier.yml': text });
const glossary = (name: string, text: string | Uint8Array) => ({
  'a.md': draft,
  'sourcier.yml': `glossaires: [${name}]\n`,
  [name]: text,
});
const entities = `<!DOCTYPE l [<!ENTITY a "lol">${[...'bcdefghij'].map((name, at) => `<!ENTITY ${name} "${`&${'abcdefghi'[at]};`.repeat(10)}">`).join('')}]>`;
const esc = '\u001b';
const moving = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
const leaking = `Il reste [À COMPLÉTER ${esc}]8;;http://x${esc}\\ \u202egpj.exe\u2066 \u009b2J].\n${draft.repeat(40)}`;

/** A zip whose directory says that a part is small, and it is not. */
function lying(): Uint8Array {
  const bytes = docx(p('a'.repeat(2_000_000)));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 28 < bytes.length; at++) if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true);
  return bytes;
}

/** Forty inputs and more: YAML, XML, archives, patterns, paths, terminals, pages, texts. */
export const hostileInputs: readonly HostileInput[] = [
  { name: 'YAML : alias qui se multiplient', files: settings(laughs), says: anchor },
  { name: 'YAML : vingt mille alias', files: settings(aliases), says: anchor },
  { name: 'YAML : clés de fusion', files: settings('a: &a {x: 1}\nb: {<<: *a}\n'), says: anchor },
  { name: 'YAML : étiquette de code', files: settings('regles: !!js/function "function(){}"\n'), says: anchor },
  { name: 'YAML : vingt mille crochets', files: settings('['.repeat(20_000) + ']'.repeat(20_000)), says: /sourcier\.yml/ },
  {
    name: 'YAML : trois mille niveaux',
    files: settings(Array.from({ length: 3000 }, (_, at) => `${' '.repeat(at)}a:`).join('\n')),
    says: /sourcier\.yml/,
  },
  {
    name: 'YAML : clés qui touchent au prototype',
    files: settings('__proto__: {polluted: 1}\nconstructor: {prototype: {polluted: 2}}\nregles: {__proto__: erreur}\n'),
    says: /sourcier\.yml/,
  },
  { name: 'YAML : deux documents', files: settings('langue: fr\n---\nlangue: en\n'), says: /sourcier\.yml/ },
  {
    name: 'YAML : une ligne de cinq millions de signes',
    files: settings(`langue: ${'a'.repeat(5_000_000)}\n`),
    says: /sourcier\.yml/,
  },
  { name: 'YAML : des octets', files: { 'a.md': draft, 'sourcier.yml': Uint8Array.from([0, 1, 2, 255]) }, says: /sourcier\.yml/ },
  { name: 'en-tête : alias', files: { 'a.md': `---\n${laughs}---\n\n${draft}` }, says: /front-matter/ },
  { name: 'en-tête : crochets', files: { 'a.md': `---\ntitre: ${'['.repeat(20_000)}\n---\n\n${draft}` }, says: /front-matter/ },
  { name: 'en-tête jamais refermé', files: { 'a.md': `---\ntitre: x\n${'a: b\n'.repeat(50_000)}` }, says: /front-matter/ },
  { name: 'décisions : alias', files: { 'a.md': draft, 'sourcier.decisions.yml': laughs }, says: anchor },
  { name: 'glossaire : alias', files: glossary('g.yml', laughs), says: anchor },
  {
    name: 'glossaire : prototype',
    files: glossary('g.yml', 'entries:\n  - {id: __proto__, __proto__: {polluted: 1}}\n'),
    says: /g\.yml/,
  },
  {
    name: 'XML : entités qui se multiplient',
    files: glossary('g.tbx', `<?xml version="1.0"?>${entities}<tbx>&j;</tbx>`),
    says: /g\.tbx/,
  },
  {
    name: 'XML : fichier du dehors',
    files: glossary('g.tbx', '<!DOCTYPE t [<!ENTITY x SYSTEM "file:///etc/passwd">]><tbx>&x;</tbx>'),
    says: /g\.tbx/,
    hides: /root:/,
  },
  { name: 'XML : deux cent mille niveaux', files: glossary('g.tbx', '<a>'.repeat(200_000)), says: /g\.tbx/ },
  { name: 'XML : coupé', files: glossary('g.tbx', '<tbx><text><body><conceptEntry id="1">'), says: /g\.tbx/ },
  {
    name: 'XML : éléments au nom de ce que tout objet a',
    files: { 'a.docx': docx(`<__proto__/><constructor/><toString/>${p('Un.')}`) },
  },
  { name: 'archive : bombe', files: { 'a.docx': docx(p('a'.repeat(31_000_000))) }, says: /trop grand/ },
  {
    name: 'archive : deux mille fichiers',
    files: { 'a.docx': zipSync(Object.fromEntries(Array.from({ length: 2100 }, (_, at) => [`x${at}`, new Uint8Array()]))) },
    says: /trop grand/,
  },
  { name: 'archive : répertoire qui ment', files: { 'a.docx': lying() }, says: /abîmé/ },
  {
    name: 'archive : chemins qui sortent',
    files: {
      'a.docx': zipSync({
        '../../../tmp/x': strToU8('x'),
        'word/document.xml': strToU8('<w:document xmlns:w="w"><w:body/></w:document>'),
      }),
    },
  },
  { name: 'archive : dans une archive', files: { 'a.docx': zipSync({ 'word/document.xml': docx(p('a')) }) }, says: /abîmé/ },
  { name: 'archive : protégée', files: { 'a.docx': Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]) }, says: /protégé/ },
  { name: 'archive : coupée', files: { 'a.docx': docx(p('a')).subarray(0, 100) }, says: /abîmé/ },
  { name: 'Word : balises profondes', files: { 'a.docx': docx('<w:sdt>'.repeat(50_000)) }, says: /abîmé|trop grand/ },
  {
    name: 'Word : type de document',
    files: { 'a.docx': zipSync({ 'word/document.xml': strToU8(`${entities}<w:document>&j;</w:document>`) }) },
    says: /abîmé/,
  },
  { name: 'Word : cinquante mille paragraphes', files: { 'a.docx': docx(p('Un.').repeat(50_000)) } },
  {
    name: 'LibreOffice : protégé',
    files: { 'a.odt': odt('<text:p>a</text:p>', { 'META-INF/manifest.xml': '<manifest:encryption-data xmlns:manifest="m"/>' }) },
    says: /protégé/,
  },
  {
    name: 'HTML : balises qui se recopient',
    files: { 'a.html': Array.from({ length: 3000 }, (_, at) => `<font a${at}><p>`).join('') },
  },
  { name: 'HTML : cent mille boîtes', files: { 'a.html': '<div>'.repeat(100_000) } },
  {
    name: 'motif : retour en arrière sans fin',
    files: { 'a.md': `${'a'.repeat(20_000)}!\n`, 'sourcier.yml': "phrases:\n  - motif: '(a+)+$'\n    note: x\n" },
  },
  { name: 'motif : mal formé', files: settings("phrases:\n  - motif: '(a'\n    note: x\n") },
  {
    name: 'chemin : hors du dossier',
    files: settings('glossaires: [../../../../../../etc/passwd]\n'),
    says: /passwd|sourcier\.yml/,
    hides: /root:/,
  },
  {
    name: 'chemin : lien vers le dehors',
    files: { 'a.md': '---\nbibliographie: l.bib\n---\n\nLe ministre part [@x].\n' },
    lay: (folder) => symlinkSync('/etc/passwd', join(folder, 'l.bib')),
    hides: /root:/,
  },
  {
    name: 'chemin : un tube',
    files: {},
    lay: (folder) => void spawnSync('mkfifo', [join(folder, 'a.md')]),
    argv: ['check', 'a.md'],
    says: /ordinaire|introuvable/,
  },
  { name: 'chemin : un appareil', files: {}, argv: ['check', '/dev/zero'], says: /ordinaire/ },
  {
    name: 'chemin : des liens en rond',
    files: { 'a.md': draft },
    lay: (folder) => symlinkSync('b.md', join(folder, 'b.md')),
    says: /b\.md/,
  },
  {
    name: 'terminal : séquences dans le texte',
    files: { 'a.md': leaking },
    argv: ['check', '--release', 'a.md'],
    says: /placeholder/,
    hides: moving,
  },
  {
    name: 'terminal : séquences dans un nom de fichier',
    files: { [`a${esc}[2J.md`]: 'Il reste [À COMPLÉTER].\n' },
    says: /placeholder/,
    hides: moving,
  },
  {
    name: 'terminal : séquences dans les réglages',
    files: settings(`regles: {"x${esc}[2J": erreur}\n`),
    says: /sourcier\.yml/,
    hides: moving,
  },
  {
    name: 'annotations : commandes de GitHub',
    files: { 'a.md': 'Il reste [À COMPLÉTER %0A::set-env name=x::y].\n\n::add-mask::z\n' },
    argv: ['check', '--release', '--format', 'github', 'a.md'],
    says: /^::error/,
    hides: /^::(?:set-env|add-mask)/m,
  },
  { name: 'texte : cent mille crochets', files: { 'a.md': '['.repeat(100_000) } },
  {
    name: 'texte : huit mille listes l’une dans l’autre',
    files: { 'a.md': `${'1. '.repeat(8_000)}Il reste [À COMPLÉTER].` },
    argv: ['check', '--release', 'a.md'],
    says: /placeholder/,
  },
  { name: 'texte : cent mille guillemets', files: { 'a.md': '«'.repeat(50_000) + '”'.repeat(50_000) } },
  { name: 'texte : cinquante mille citations', files: { 'a.md': `${'>'.repeat(50_000)} a` } },
  { name: 'texte : une ligne d’un million de signes', files: { 'a.txt': 'Le ministre part. '.repeat(55_000) } },
];

/** What was recorded when a text was validated. */
export interface Seal {
  /** The name of the file of the draft, without its folder. */
  readonly draft: string;
  readonly name: string;
  /** ISO date. */
  readonly date: string;
  /** Of the text to release, in hexadecimal. */
  readonly sha256: string;
  /** The digests of its sentences, in order; see `sealedSentences`. */
  readonly sentences: readonly string[];
  readonly versions: { readonly sourcier: string; readonly glossary: string; readonly facts: string };
  readonly decisions: readonly SealedDecision[];
  readonly signature?: Signature;
}

/** What someone decided about a finding: set aside with a reason, or let through although it is an error. */
export interface SealedDecision {
  readonly rule: string;
  readonly fingerprint: string;
  readonly reason: string;
  readonly author?: string;
  readonly date?: string;
}

/** The signature of a seal: an Ed25519 one in base64, or what `ssh-keygen -Y sign` wrote. */
export interface Signature {
  readonly form: 'ed25519' | 'ssh';
  readonly value: string;
}

/** The name of the file in which the seal of a draft stands, beside the draft. */
export function sealName(draft: string): string {
  return `${draft}.sceau`;
}

/** The text of a seal without its signature: what is signed. It is the same whatever the file is made to look like. */
export function sealPayload({ draft, name, date, sha256, sentences, versions, decisions }: Seal): string {
  return JSON.stringify({
    sceau: 1,
    texte: draft,
    par: name,
    date,
    sha256,
    phrases: sentences,
    versions: { sourcier: versions.sourcier, glossaire: versions.glossary, faits: versions.facts },
    decisions: decisions.map(({ rule, fingerprint, reason, author, date: on }) => ({
      regle: rule,
      empreinte: fingerprint,
      raison: reason,
      ...(author && { par: author }),
      ...(on && { date: on }),
    })),
  });
}

/** The text of the file of a seal. */
export function writeSeal(seal: Seal): string {
  const { form, value } = seal.signature ?? {};
  const whole: unknown = { ...JSON.parse(sealPayload(seal)), ...(form && { signature: { forme: form, valeur: value } }) };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

/** The longest file of a seal that is read, in UTF-16 units. */
const longest = 2_000_000;

/** Reads the text of a file of a seal; undefined where it is none. */
export function readSeal(text: string): Seal | undefined {
  if (text.length > longest) return undefined;
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    // No JSON, no seal.
    return undefined;
  }
  if (field(read, 'sceau') !== 1) return undefined;
  const string = (key: string) => textIn(field(read, key));
  const versions = field(read, 'versions');
  const signature = field(read, 'signature');
  const form = textIn(field(signature, 'forme'));
  const sha256 = string('sha256');
  const sentences = listIn(field(read, 'phrases')).map(textIn);
  if (!/^[0-9a-f]{64}$/.test(sha256) || !sentences.every((one) => /^[0-9a-f]{24}$/.test(one))) return undefined;
  return {
    draft: string('texte'),
    name: string('par'),
    date: string('date'),
    sha256,
    sentences,
    versions: {
      sourcier: textIn(field(versions, 'sourcier')),
      glossary: textIn(field(versions, 'glossaire')),
      facts: textIn(field(versions, 'faits')),
    },
    decisions: listIn(field(read, 'decisions')).map((one) => {
      const [author, date] = [textIn(field(one, 'par')), textIn(field(one, 'date'))];
      return {
        rule: textIn(field(one, 'regle')),
        fingerprint: textIn(field(one, 'empreinte')),
        reason: textIn(field(one, 'raison')),
        ...(author && { author }),
        ...(date && { date }),
      };
    }),
    ...((form === 'ed25519' || form === 'ssh') && { signature: { form, value: textIn(field(signature, 'valeur')) } }),
  };
}

function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? Object.entries(value).find(([name]) => name === key)?.[1]
    : undefined;
}

function textIn(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseDraft } from '../../server/src/core/draft/parse.ts';
import { isFrenchDraft } from '../../server/src/service/kind.ts';

describe('langue d’un texte', () => {
  for (const [what, text, french] of [
    [
      'un communiqué',
      '# Visite officielle\n\nLe ministre a reçu son homologue à Paris. Ils ont évoqué la situation régionale.\n',
      true,
    ],
    ['un texte vide', '', true],
    ['un titre de deux mots', '# Note\n', true],
    [
      'un README anglais',
      '# Sourcier\n\nThis extension checks the drafts of the office and tells what is wrong with them.\n\n## Usage\n\nRun the command and read what it says.\n',
      false,
    ],
    [
      'un README anglais qui cite du français',
      '# Read me\n\nThe first page of every note is called « Note de lecture » and it opens with a summary of what was said by the others during the meeting.\n\nLe ministre a reçu son homologue.\n',
      false,
    ],
    [
      'un communiqué qui cite de l’anglais',
      'Le ministre a rappelé la position de la France devant les députés, puis il a cité la déclaration de son homologue.\n\n> We will stand by our partners.\n\nLa réunion a pris fin à midi.\n',
      true,
    ],
    ['un texte qui se dit anglais', '---\nlangue: en\n---\n\nLe ministre a reçu son homologue.\n', false],
    ['un texte qui dit son genre', '---\ngenre: communique\n---\n\nThe minister met his counterpart in the city today.\n', true],
  ] as const) {
    test(`${french ? 'relit' : 'laisse'} ${what}`, () => assert.equal(isFrenchDraft(parseDraft(text, 'markdown')), french));
  }
});

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { Worker } from 'node:worker_threads';
import { hostileInputs } from '../support/hostileInputs.ts';

/** After so many milliseconds an input has made the check hang, however busy the machine is. What it takes on a quiet one is printed. */
const hangs = 30_000;

interface Answer {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** Processor time, in milliseconds: what others do on the machine is no part of it. */
  readonly took: number;
  readonly polluted: boolean;
}

describe('entrées hostiles', () => {
  let worker: Worker | undefined;
  let answered: (answer: Answer | string) => void = () => {};

  /** A worker that is alive: one that hung or died is replaced. */
  function alive(): Worker {
    if (!worker) {
      const own = new Worker(join(import.meta.dirname, '../support/hostileWorker.js'));
      const tell = (answer: Answer | string) => worker === own && answered(answer);
      own.on('message', tell);
      own.on('error', ({ message }) => tell(`died: ${message}`));
      own.on('exit', () => tell('died'));
      worker = own;
    }
    return worker;
  }

  async function ask(index: number): Promise<Answer> {
    let timer: NodeJS.Timeout | undefined;
    const answer = await new Promise<Answer | string>((resolve) => {
      answered = resolve;
      timer = setTimeout(() => resolve('hangs'), hangs);
      alive().postMessage(index);
    });
    clearTimeout(timer);
    if (typeof answer !== 'string') return answer;
    answered = () => {};
    void worker?.terminate();
    worker = undefined;
    throw new Error(answer);
  }

  after(() => worker?.terminate());

  for (const [index, { name, says, hides }] of hostileInputs.entries()) {
    test(name, async (context) => {
      const { code, out, err, took, polluted } = await ask(index);
      context.diagnostic(`${Math.round(took)} ms of processor time`);
      const said = out + err;
      assert.ok([0, 1, 2].includes(code));
      assert.equal(polluted, false);
      assert.doesNotMatch(said, /Erreur interne|a échoué et se tait|fait échouer la relecture/);
      if (says) assert.match(said, says, 'says what is wrong');
      if (hides) assert.doesNotMatch(said, hides);
      for (const line of err.split('\n')) assert.ok(line.length < 600, 'one sentence');
    });
  }

  test('il y en a quarante au moins', () => assert.ok(hostileInputs.length >= 40));
});

import { describe, expect, it, vi } from 'vitest';
import { oneOutcome, runStages } from '../../src/build/tools/stages.ts';

describe('the stages of a test run', () => {
  it('all run, whatever fails or breaks, and are summed', async () => {
    const said = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    const sum = await runStages([
      { name: 'Fel', run: () => Promise.resolve(oneOutcome(false, 'Rad 3: fel')) },
      { name: 'Bruten', run: () => Promise.reject(new Error('Inget program')) },
      { name: 'Rätt', run: () => Promise.resolve({ passed: 7, failed: 0, output: 'tyst' }) },
    ]);
    const text = said.mock.calls.join('\n');
    said.mockRestore();
    expect(sum).toMatchObject({ passed: 7, failed: 2 });
    expect(text).toMatch(/✗ Fel.*Rad 3: fel.*✗ Bruten.*Inget program.*✓ Rätt \(0,\d s, 7 prov\)/s);
    expect(text).not.toContain('tyst');
  });
});

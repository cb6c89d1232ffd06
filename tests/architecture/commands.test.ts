import { describe, expect, test } from 'vitest';
import { isSuitable } from '../../scripts/pinned.mjs';
import { isNetworkTrouble } from '../../scripts/sentences.mjs';

describe('the Node that a machine brings', () => {
  test.each(['22.18.0', '22.23.3', '24.0.0', '24.21.0', '26.10.0', '28.0.0'])(
    '%s is used',
    (version) => {
      expect(isSuitable(version)).toBe(true);
    },
  );

  test.each(['18.20.8', '20.20.2', '22.17.1', '23.11.0', '25.2.0'])(
    '%s is replaced by the pinned one',
    (version) => {
      expect(isSuitable(version)).toBe(false);
    },
  );
});

describe('why a tool could not be fetched', () => {
  test.each([
    'npm error code ENOTFOUND',
    'npm error code EAI_AGAIN',
    'npm error connect ECONNREFUSED 127.0.0.1:9',
    'ERR_PNPM_RESOLVING_NPM_RESOLVER_NETWORK_ERROR: Failed to fetch metadata',
    'error sending request: client error (Connect): dns error',
  ])('%s is the network', (output) => {
    expect(isNetworkTrouble(output)).toBe(true);
  });

  test.each([
    'npm error code E404',
    'npm error code ENOSPC',
    'ERR_PNPM_OUTDATED_LOCKFILE: Cannot install with "frozen-lockfile"',
  ])('%s is not the network', (output) => {
    expect(isNetworkTrouble(output)).toBe(false);
  });
});

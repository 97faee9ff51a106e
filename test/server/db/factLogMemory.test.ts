import { factLogContract } from '#test/contracts/factLogContract.ts';
import { memoryGround } from '#test/support/regionGround.ts';

factLogContract('the region in memory, as simulations use it', 'inMemory', async () => ({
  ground: memoryGround(),
  close: () => Promise.resolve(),
}));
